import { type SqlBool, sql } from "kysely";
import { type Notice, NoticeContent } from "../../src/domain/notice.ts";
import type { Db, Tx } from "../db/tables.ts";
import { readCursor } from "../http/cursor.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { keyPage } from "../http/keyPage.ts";
import { Refusal } from "../http/refusal.ts";

/** One's own notices, and which of them one has read. */
export const notices: GroupHandlers<"notices"> = {
  list: async ({ db, actor, query: { only, cursor, limit = 30 } }) => {
    const from = cursor === undefined ? null : readCursor(cursor);
    const isBackwards = from?.to === "previous";
    const direction = isBackwards ? "asc" : "desc";
    let rows = db
      .selectFrom("notices")
      .select(["id", "about", "at", "readAt"])
      .where("accountId", "=", actor?.id ?? "");
    if (only === "unread") rows = rows.where("readAt", "is", null);
    if (from !== null)
      rows = rows.where(
        sql<SqlBool>`("at", "id") ${isBackwards ? sql`>` : sql`<`} (${from.key}, ${from.id})`,
      );
    const found = await rows
      .orderBy("at", direction)
      .orderBy("id", direction)
      .limit(limit + 1)
      .execute();
    const { rows: page, ...places } = keyPage(found, { from, limit }, row => row.at);
    return { rows: page.map(noticeOf), ...places };
  },

  count: ({ db, actor }) => unreadOf(db, actor?.id ?? ""),

  markRead: async ({ tx, actor, now, params: { id } }) => {
    const found = await tx
      .selectFrom("notices")
      .select("id")
      .where("id", "=", id)
      .where("accountId", "=", actor.id)
      .executeTakeFirst();
    if (found === undefined) throw new Refusal("notFound");
    await tx
      .updateTable("notices")
      .set(eb => ({ readAt: eb.fn.coalesce("readAt", eb.val(now)) }))
      .where("id", "=", id)
      .execute();
    return unreadOf(tx, actor.id);
  },

  markAllRead: async ({ tx, actor, now }) => {
    await tx
      .updateTable("notices")
      .set({ readAt: now })
      .where("accountId", "=", actor.id)
      .where("readAt", "is", null)
      .execute();
    return unreadOf(tx, actor.id);
  },
};

async function unreadOf(db: Db | Tx, accountId: string): Promise<{ unread: number }> {
  return db
    .selectFrom("notices")
    .select(eb => eb.fn.countAll<number>().as("unread"))
    .where("accountId", "=", accountId)
    .where("readAt", "is", null)
    .executeTakeFirstOrThrow();
}

/** A row as the contract speaks of it. */
function noticeOf(row: { id: string; about: string; at: string; readAt: string | null }): Notice {
  const { id, about, at, readAt } = row;
  return { id, content: NoticeContent.parse(JSON.parse(about)), at, readAt };
}
