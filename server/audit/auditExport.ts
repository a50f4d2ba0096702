import { csvByteOrderMark, csvLine } from "../../src/domain/table/csv.ts";
import { formatInstant, todayInVietnam } from "../../src/i18n/formats.ts";
import { actionText } from "../../src/i18n/words/auditActions.ts";
import { auditExportWords } from "../../src/i18n/words/auditExport.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { linesOf, narrowed } from "./auditList.ts";

type Export = GroupHandlers<"audit">["export"];

/** Rows read at a time, so that the whole book costs no more memory than one page of it. */
const pageSize = 200;

/** The book as a spreadsheet under the same filter, the newest first, with everything a row says. */
export const exportAudit: Export = async call => ({
  filename: auditExportWords[call.query.language ?? "vi"].filename(todayInVietnam(new Date(call.now))),
  lines: fileOf(call),
});

async function* fileOf({ db, query }: Parameters<Export>[0]): AsyncGenerator<string> {
  const { language = "vi", ...filter } = query;
  yield csvByteOrderMark + csvLine(Object.values(auditExportWords[language].columns));
  let before: number | null = null;
  for (;;) {
    let page = narrowed(db.selectFrom("audit").selectAll(), filter);
    if (before !== null) page = page.where("seq", "<", before);
    const rows = await page.orderBy("seq", "desc").limit(pageSize).execute();
    const lines = await linesOf(db, rows);
    for (const [at, row] of rows.entries()) {
      before = row.seq;
      yield csvLine([
        row.seq,
        formatInstant(row.at, language),
        row.actorName,
        actionText(row.action, language),
        lines[at]?.title ?? "",
        row.recordId,
        row.before ?? "",
        row.after ?? "",
        row.address,
        row.agent,
        row.requestId,
        row.hash,
      ]);
    }
    if (rows.length < pageSize) return;
  }
}
