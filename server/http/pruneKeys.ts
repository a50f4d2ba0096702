import type { Db } from "../db/tables.ts";

/** Days that the answer to a write is kept: work queued without a network may be sent a year later, and some days more. */
export const daysKept = 400;

/** Rows that one step looks at: little enough that nobody waits for it. */
const stepSize = 1000;

/**
 * Forgets the answers to writes that are older than `daysKept`, one step through the table in the order of the keys; needs no index
 * that every write would pay for. Returns where the next step goes on, "" when it begins anew.
 */
export async function pruneKeys(db: Db, after: string, now: Date): Promise<string> {
  const rows = await db
    .selectFrom("idempotency")
    .select(["key", "at"])
    .where("key", ">", after)
    .orderBy("key")
    .limit(stepSize)
    .execute();
  const oldest = new Date(now.getTime() - daysKept * 24 * 3_600_000).toISOString();
  const old = rows.filter(row => row.at < oldest).map(row => row.key);
  if (old.length > 0) await db.deleteFrom("idempotency").where("key", "in", old).execute();
  return rows.length < stepSize ? "" : (rows.at(-1)?.key ?? "");
}
