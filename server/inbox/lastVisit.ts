import { storageProblem } from "../db/storageProblem.ts";
import type { Db } from "../db/tables.ts";

/** Away for longer than this, and coming back is another visit. */
const awayMs = 30 * 60_000;
/** Within a visit the mark moves once a minute at most: looking must not cost a write each time. */
const leewayMs = 60_000;
/** Somebody who was never here is shown the last week. */
const weekMs = 7 * 86_400_000;

/** When the visit before this one ended, and marks that this one goes on. A database that cannot write shows the page all the same. */
export async function lastVisit(db: Db, accountId: string, now: Date): Promise<string> {
  const row = await db.selectFrom("visits").selectAll().where("accountId", "=", accountId).executeTakeFirst();
  const unseenMs = row === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(row.seenAt);
  const aWeekAgo = new Date(now.getTime() - weekMs).toISOString();
  const before = row === undefined ? aWeekAgo : unseenMs > awayMs ? row.seenAt : row.before;
  if (unseenMs < leewayMs) return before;
  const seen = { seenAt: now.toISOString(), before };
  try {
    await db
      .insertInto("visits")
      .values({ accountId, ...seen })
      .onConflict(conflict => conflict.column("accountId").doUpdateSet(seen))
      .execute();
  } catch (error) {
    if (storageProblem(error) === null) throw error;
  }
  return before;
}
