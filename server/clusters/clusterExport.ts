import type { headPosts } from "../../src/domain/cluster/cluster.ts";
import { clustersShown } from "../../src/domain/cluster/clustersShown.ts";
import { dayOf } from "../../src/domain/dated.ts";
import { csvByteOrderMark, csvLine } from "../../src/domain/table/csv.ts";
import { formatDate } from "../../src/domain/text/formatWritten.ts";
import { catalogueExportWords } from "../../src/i18n/words/catalogueExport.ts";
import { catalogueWords } from "../../src/i18n/words/catalogues.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { listClusters, unitNamesOf } from "./clusterList.ts";

type Export = GroupHandlers<"clusters">["export"];

/** The clusters as a spreadsheet: those of the list under the same filter, as of the same day. */
export const exportClusters: Export = async call => {
  const { language = "vi", on = dayOf(call.now) } = call.query;
  return { filename: `${catalogueExportWords[language].clusters.file(on)}.csv`, lines: linesOf(call, on) };
};

async function* linesOf(call: Parameters<Export>[0], day: string): AsyncGenerator<string> {
  const { language = "vi", ...filter } = call.query;
  const t = catalogueExportWords[language];
  const { clusters } = catalogueWords[language];
  const names = new Map((await unitNamesOf(call.db, call, day)).map(({ id, name }) => [id, name]));
  yield csvByteOrderMark +
    csvLine([
      clusters.name,
      clusters.convenedBy,
      clusters.sector,
      t.clusters.heads,
      t.clusters.deputies,
      t.clusters.members,
      t.from,
      t.to,
      t.otherNames,
    ]);
  for (const row of clustersShown(await listClusters(call.db, call, day), filter)) {
    const leading = (post: (typeof headPosts)[number]) =>
      row.heads.flatMap(({ unit, as }) => (as === post ? [names.get(unit) ?? ""] : [])).join("\n");
    yield csvLine([
      row.name,
      row.convenedBy,
      row.sector,
      leading("head"),
      leading("deputy"),
      row.memberCount,
      formatDate(row.from),
      formatDate(row.to),
      row.otherNames.join("\n"),
    ]);
  }
}
