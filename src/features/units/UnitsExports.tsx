import { addressOf } from "../../api/client.ts";
import { contract } from "../../api/contract.ts";
import { ApiProblem } from "../../api/problem.ts";
import type { UnitsFilter } from "../../domain/unit/unitsShown.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { catalogueExportWords } from "../../i18n/words/catalogueExport.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { ListExports } from "../../ui/ListExports.tsx";

/** Takes the units away as they are listed: under the filter and as of the day of the list. */
export function UnitsExports({ filter }: { filter: UnitsFilter }) {
  const t = useWords(catalogueExportWords);
  const { units } = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const today = useToday();
  const input = { ...filter, language };
  return (
    <ListExports
      csv={{ href: addressOf(contract.units.export, input), label: t.csv }}
      excel={{
        words: t.excel,
        file: t.units.file(filter.on ?? today),
        make: async signal => {
          const { csvWorkbook } = await import("../../api/csvWorkbook.ts");
          return csvWorkbook(contract.units.export, input, units.title, signal);
        },
        failure: error => (error instanceof ApiProblem ? problemText(problems, error.problem) : undefined),
      }}
      print={t.print}
    />
  );
}
