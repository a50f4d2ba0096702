import { holdsOn } from "../../src/domain/dated.ts";
import type { Db, Tx } from "../db/tables.ts";

/** Accounts that hold a reporter's post of the unit, or a secretary's of the cluster, on the day; switched-off accounts hold nothing. */
export async function postHolders(
  db: Db | Tx,
  { unitId, clusterId }: { unitId: string | null; clusterId: string },
  day: string,
): Promise<string[]> {
  const held = db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .select(["posts.accountId", "posts.from", "posts.to"])
    .where("user.isDisabled", "=", 0);
  const rows =
    unitId === null
      ? await held.where("role", "=", "secretary").where("clusterId", "=", clusterId).execute()
      : await held.where("role", "=", "reporter").where("unitId", "=", unitId).execute();
  return [...new Set(rows.filter(row => holdsOn(row, day)).map(row => row.accountId))];
}
