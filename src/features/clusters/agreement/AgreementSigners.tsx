import type { AgreementDraft } from "../../../domain/cluster/agreement.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { PageSection } from "../../../ui/PageSection.tsx";
import { dayText } from "../useSpanText.ts";

interface AgreementSignersProps {
  signers: AgreementDraft["signers"];
  /** The units of the agreement's year. */
  units: readonly string[];
  nameOf: (unit: string) => string;
}

/** Every unit of the year with the day on which it signed, and whoever signed but is not among them any more. */
export function AgreementSigners({ signers, units, nameOf }: AgreementSignersProps) {
  const t = useWords(agreementWords);
  const signedBy = new Map(signers.map(({ unit, on }) => [unit, on]));
  const outside = signers.filter(({ unit }) => !units.includes(unit));
  const count = units.filter(unit => signedBy.has(unit)).length;
  const stateOf = (unit: string) => {
    const on = signedBy.get(unit);
    if (on === undefined) return t.notSigned;
    return on === "" ? t.noDay : t.on(dayText(on));
  };
  return (
    <PageSection
      title={`${t.signers} · ${t.signed(count, units.length)}`}
      none={units.length + outside.length === 0 ? t.noSigners : undefined}
    >
      <ol className="list-decimal space-y-1 pl-6 marker:text-ink-faint">
        {[...units, ...outside.map(({ unit }) => unit)].map(unit => (
          <li key={unit}>
            {nameOf(unit)}
            <span className="ml-2 text-sm text-ink-faint">
              {stateOf(unit)}
              {!units.includes(unit) && ` (${t.outside})`}
            </span>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
