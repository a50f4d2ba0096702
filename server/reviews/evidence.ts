import type { Db, Tx } from "../db/tables.ts";

/** How many files prove each value of a record, by the field they were added at; removed and unfinished ones prove nothing. */
export async function evidenceOf(
  db: Db | Tx,
  ownerType: string,
  ownerId: string,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("files")
    .select(eb => ["itemId", eb.fn.countAll<number>().as("count")])
    .where("ownerType", "=", ownerType)
    .where("ownerId", "=", ownerId)
    .where("finishedAt", "is not", null)
    .where("removedAt", "is", null)
    .groupBy("itemId")
    .execute();
  return Object.fromEntries(rows.filter(row => row.itemId !== "").map(row => [row.itemId, row.count]));
}
