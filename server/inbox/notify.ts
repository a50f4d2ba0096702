import { newId } from "../../src/domain/id.ts";
import { type NoticeContent, type NoticeKind, noticeRecord } from "../../src/domain/notice.ts";
import type { Tx } from "../db/tables.ts";

/** Kinds of which only the last matters: ten saves of one record in a morning are one notice, as long as it is unread. */
const repeating: readonly NoticeKind[] = ["conferenceChanged"];

/** Tells these people, in the transaction of what caused it: a change that is rolled back was never told. */
export async function notify(
  tx: Tx,
  { to, content, at }: { to: Iterable<string>; content: NoticeContent; at: string },
): Promise<void> {
  const { kind } = content;
  const recordId = noticeRecord(content);
  const said = { about: JSON.stringify(content), at, mailingId: null };
  for (const accountId of new Set(to)) {
    if (repeating.includes(kind)) {
      const { numUpdatedRows } = await tx
        .updateTable("notices")
        .set(said)
        .where("accountId", "=", accountId)
        .where("readAt", "is", null)
        .where("recordId", "=", recordId)
        .where("kind", "=", kind)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows > 0n) continue;
    }
    const row = { ...said, id: newId(), accountId, kind, recordId, readAt: null };
    await tx.insertInto("notices").values(row).execute();
  }
}
