import type { AgreementRecord } from "../../../domain/cluster/agreement.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { PageSection } from "../../../ui/PageSection.tsx";
import { dayText } from "../useSpanText.ts";
import { useUnitNames } from "../useUnitNames.ts";
import { AgreementItems } from "./AgreementItems.tsx";
import { AgreementMissing } from "./AgreementMissing.tsx";
import { AgreementSigners } from "./AgreementSigners.tsx";

interface AgreementPaperProps {
  agreement: AgreementRecord;
  /** The day whose names of units are shown. */
  day: string;
}

/** All that an agreement says, in the order of the paper; the places for signatures appear in print. */
export function AgreementPaper({ agreement, day }: AgreementPaperProps) {
  const t = useWords(agreementWords);
  const { nameOf } = useUnitNames(day);
  const { content, units, state } = agreement;
  const { number, title, issuer, day: issued } = content.basis;
  const basis = [number, title, issuer, dayText(issued)].filter(Boolean).join(" · ");
  return (
    <>
      {agreement.can.edit === true && <AgreementMissing missing={agreement.missing} />}
      {basis !== "" && (
        <p>
          <span className="text-ink-soft">{t.basis}:</span> {basis}
        </p>
      )}
      <AgreementItems content={content} nameOf={nameOf} />
      <PageSection title={t.titles} none={content.titles.length === 0 ? t.noTitles : undefined}>
        <ol className="list-decimal space-y-1 pl-6 marker:text-ink-faint">
          {content.titles.map(row => (
            <li key={row.id}>
              {nameOf(row.unit)}: <span className="font-medium">{row.title}</span>
            </li>
          ))}
        </ol>
      </PageSection>
      <AgreementSigners signers={content.signers} units={units} nameOf={nameOf} />
      {content.note !== "" && (
        <PageSection title={t.note}>
          <p className="whitespace-pre-line">{content.note}</p>
        </PageSection>
      )}
      {state === "draft" && (
        <div className="mt-8 hidden break-inside-avoid print:block">
          <p className="text-center font-semibold">{t.signatures}</p>
          <div className="mt-2 grid grid-cols-2 gap-x-6 gap-y-20 pb-20 text-center">
            {units.map(unit => (
              <p key={unit}>{nameOf(unit)}</p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
