import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { read, useWrite } from "../../../api/query.ts";
import { formatCount, formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemText, problemWords } from "../../../i18n/words/problems.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import { Button } from "../../../ui/Button.tsx";
import { toast } from "../../../ui/toast.ts";

/** The lists taken in last, each with its way back while nothing rests on it. */
export function LatestImports() {
  const t = useWords(unitImportWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const undo = useWrite(contract.units.undoImport);
  const rows = useQuery(read(contract.units.imports, {})).data?.rows ?? [];
  if (rows.length === 0) return null;
  const takeBack = async (id: string, version: number) => {
    try {
      await undo.send({ id, version, body: {} });
      toast(t.takenBack);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const [field] = error.problem.fields ?? [];
      const text = field ? fieldText(problems, field.code) : problemText(problems, error.problem);
      toast(text, { variant: "bad" });
    }
  };
  return (
    <section aria-label={t.latest} className="mt-8">
      <h2 className="mb-2 text-base font-semibold">{t.latest}</h2>
      <ul className="divide-y divide-line text-sm figures">
        {rows.map(({ id, version, at, by, added, changed, isUndone }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="text-ink-soft">{formatInstant(at, language)}</span>
            <span>{t.made(by, formatCount(added), formatCount(changed))}</span>
            {isUndone ? (
              <span className="text-ink-soft">{t.undone}</span>
            ) : (
              <Button
                size="small"
                busy={undo.isPending}
                aria-label={t.undoOf(formatInstant(at, language))}
                onClick={() => void takeBack(id, version)}
              >
                {t.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
