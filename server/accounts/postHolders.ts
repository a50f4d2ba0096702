import { holdsOn } from "../../src/domain/dated.ts";
import type { Role } from "../../src/domain/people/role.ts";
import type { Db, Tx } from "../db/tables.ts";

/** Accounts that hold a reporter's post of the unit, or a secretary's of the cluster, on the day: those who can file for it. */
export async function postHolders(
  db: Db | Tx,
  { unitId, clusterId }: { unitId: string | null; clusterId: string },
  day: string,
): Promise<string[]> {
  return unitId === null
    ? holdersOn(db, { role: "secretary", clusterId }, day)
    : holdersOn(db, { role: "reporter", unitId }, day);
}

/** Accounts with a staff post on the day. */
export async function staffHolders(db: Db | Tx, day: string): Promise<string[]> {
  return holdersOn(db, { role: "staff" }, day);
}

type Place = { role: Role; unitId?: string; clusterId?: string };

/** Switched-off accounts hold nothing, nor does whoever stands in for one, or for a post that is not held on that day (`actorOf`). */
async function holdersOn(db: Db | Tx, { role, unitId, clusterId }: Place, day: string): Promise<string[]> {
  const held = db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .leftJoin("posts as own", "own.id", "posts.onBehalfOf")
    .leftJoin("user as owner", "owner.id", "own.accountId")
    .select(["posts.accountId", "posts.from", "posts.to"])
    .select(["own.from as ownFrom", "own.to as ownTo", "owner.isDisabled as isOwnerOff"])
    .where("user.isDisabled", "=", 0)
    .where("posts.role", "=", role)
    .$if(unitId !== undefined, query => query.where("posts.unitId", "=", unitId ?? ""))
    .$if(clusterId !== undefined, query => query.where("posts.clusterId", "=", clusterId ?? ""))
    .orderBy("posts.id");
  const rows = (await held.execute()).filter(row => !row.isOwnerOff && holdsOn(row, day));
  const inForce = rows.filter(row => holdsOn({ from: row.ownFrom ?? "", to: row.ownTo ?? "" }, day));
  return [...new Set(inForce.map(row => row.accountId))];
}
