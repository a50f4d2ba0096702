import type { AgreementRecord } from "../../../domain/cluster/agreement.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { Notice } from "../../../ui/Notice.tsx";

/** What stands in the way of noting the agreement as signed, one line each. */
export function AgreementMissing({ missing }: Pick<AgreementRecord, "missing">) {
  const t = useWords(agreementWords);
  const problems = useWords(problemWords);
  if (missing.length === 0) return null;
  const placeOf = (path: string) => {
    const [, at] = /^items\.(\d+)/.exec(path) ?? [];
    return at === undefined ? "" : `${t.item} ${Number(at) + 1}: `;
  };
  return (
    <div className="mb-4 print:hidden">
      <Notice title={t.missing}>
        <ul className="list-disc pl-5">
          {missing.map(({ path, code }) => (
            <li key={path}>
              {placeOf(path)}
              {fieldText(problems, code)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
