import { addressOf } from "../../api/client.ts";
import { contract } from "../../api/contract.ts";
import { ApiProblem } from "../../api/problem.ts";
import type { ClustersFilter } from "../../domain/cluster/clustersShown.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { catalogueExportWords } from "../../i18n/words/catalogueExport.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { ListExports } from "../../ui/ListExports.tsx";

/** Takes the clusters away as they are listed: under the filter and as of the day of the list. */
export function ClustersExports({ filter }: { filter: ClustersFilter }) {
  const t = useWords(catalogueExportWords);
  const { clusters } = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const today = useToday();
  const input = { ...filter, language };
  return (
    <ListExports
      csv={{ href: addressOf(contract.clusters.export, input), label: t.csv }}
      excel={{
        words: t.excel,
        file: t.clusters.file(filter.on ?? today),
        make: async signal => {
          const { csvWorkbook } = await import("../../api/csvWorkbook.ts");
          return csvWorkbook(contract.clusters.export, input, clusters.title, signal);
        },
        failure: error => (error instanceof ApiProblem ? problemText(problems, error.problem) : undefined),
      }}
      print={t.print}
    />
  );
}
