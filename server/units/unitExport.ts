import { dayOf } from "../../src/domain/dated.ts";
import { csvByteOrderMark, csvLine } from "../../src/domain/table/csv.ts";
import { formatDate } from "../../src/domain/text/formatWritten.ts";
import { unitMatcher, unitsShown } from "../../src/domain/unit/unitsShown.ts";
import { catalogueExportWords } from "../../src/i18n/words/catalogueExport.ts";
import { catalogueWords } from "../../src/i18n/words/catalogues.ts";
import { conferenceWords } from "../../src/i18n/words/conference.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { listUnits } from "./unitList.ts";

type Export = GroupHandlers<"units">["export"];

/** The units as a spreadsheet: those of the list under the same filter, as of the same day, each with the unit above. */
export const exportUnits: Export = async call => {
  const { language = "vi", on = dayOf(call.now) } = call.query;
  return { filename: `${catalogueExportWords[language].units.file(on)}.csv`, lines: linesOf(call) };
};

async function* linesOf(call: Parameters<Export>[0]): AsyncGenerator<string> {
  const { language = "vi", ...filter } = call.query;
  const today = dayOf(call.now);
  const t = catalogueExportWords[language];
  const { units } = catalogueWords[language];
  const { unitKinds } = conferenceWords[language];
  const rows = await listUnits(call.db, call, filter.on ?? today);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  yield csvByteOrderMark +
    csvLine([units.name, units.shortName, units.kind, t.units.parent, t.from, t.to, t.otherNames]);
  for (const row of unitsShown(rows, filter, today).filter(unitMatcher(filter.q ?? "")))
    yield csvLine([
      row.name,
      row.shortName,
      unitKinds[row.kind],
      names.get(row.parentId ?? "") ?? "",
      formatDate(row.from),
      formatDate(row.to),
      row.otherNames.map(({ name }) => name).join("\n"),
    ]);
}
