import type { Role } from "../../src/domain/people/role.ts";
import type { Db, Tx } from "../db/tables.ts";
import { isInForce, postsWithOwn } from "./postsInForce.ts";

/** Accounts that hold a reporter's post of the unit, or a secretary's of the cluster, on the day: those who can file for it. */
export async function postHolders(
  db: Db | Tx,
  { unitId, clusterId }: { unitId: string | null; clusterId: string },
  day: string,
): Promise<string[]> {
  return unitId === null
    ? accountsWith(db, { role: "secretary", clusterId }, day)
    : accountsWith(db, { role: "reporter", unitId }, day);
}

/** Accounts with a staff post on the day. */
export async function staffHolders(db: Db | Tx, day: string): Promise<string[]> {
  return accountsWith(db, { role: "staff" }, day);
}

type Place = { role: Role; unitId?: string; clusterId?: string };

/** Switched-off accounts hold nothing. */
async function accountsWith(db: Db | Tx, { role, unitId, clusterId }: Place, day: string): Promise<string[]> {
  const rows = await postsWithOwn(db)
    .innerJoin("user", "user.id", "posts.accountId")
    .select("posts.accountId")
    .where("user.isDisabled", "=", 0)
    .where("posts.role", "=", role)
    .$if(unitId !== undefined, query => query.where("posts.unitId", "=", unitId ?? ""))
    .$if(clusterId !== undefined, query => query.where("posts.clusterId", "=", clusterId ?? ""))
    .orderBy("posts.id")
    .execute();
  return [...new Set(rows.filter(row => isInForce(row, day)).map(row => row.accountId))];
}
