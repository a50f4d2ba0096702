import { type AgreementDraft, agreementHorizons } from "../../../domain/cluster/agreement.ts";
import { formatDecimal } from "../../../domain/text/decimal.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { PageSection } from "../../../ui/PageSection.tsx";

interface AgreementItemsProps {
  content: AgreementDraft;
  nameOf: (unit: string) => string;
}

/** What is agreed, with its targets; where there are two horizons, each has its own list. */
export function AgreementItems({ content: { items, term }, nameOf }: AgreementItemsProps) {
  const t = useWords(agreementWords);
  const horizons = agreementHorizons.filter(horizon => items.some(item => item.horizon === horizon));
  const nameOfHorizon = { year: t.horizons.year, term: term === "" ? t.horizons.term : t.ofTerm(term) };
  return (
    <PageSection title={t.items} none={items.length === 0 ? t.noItems : undefined}>
      {horizons.map(horizon => (
        <div key={horizon} className="mb-4">
          {(horizons.length > 1 || horizon === "term") && (
            <h3 className="text-sm font-medium text-ink-soft">{nameOfHorizon[horizon]}</h3>
          )}
          <ol className="list-decimal pl-6 marker:text-ink-faint">
            {items
              .filter(item => item.horizon === horizon)
              .map(item => (
                <li key={item.id} className="border-b border-line py-1.5 last:border-0">
                  <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
                    <span className="min-w-0 flex-1 basis-72 wrap-break-word whitespace-pre-line">
                      {item.text}
                      {item.unit !== null && (
                        <span className="block text-sm text-ink-soft">{nameOf(item.unit)}</span>
                      )}
                    </span>
                    <span className="font-medium figures sm:text-right">{targetText(item)}</span>
                  </div>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </PageSection>
  );
}

function targetText({ target, measure }: AgreementDraft["items"][number]): string {
  const number = target.written || (target.value === null ? "" : formatDecimal(target.value));
  return [number, measure].filter(Boolean).join(" ");
}
