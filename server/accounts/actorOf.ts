import type { Selectable } from "kysely";
import { dayOf, holdsOn } from "../../src/domain/dated.ts";
import type { Actor, ActorPost } from "../../src/domain/people/actor.ts";
import type { Db, Tables } from "../db/tables.ts";

type AccountRow = Pick<
  Selectable<Tables["user"]>,
  "id" | "username" | "name" | "isDisabled" | "mustChangePassword"
>;

/** The person behind an account, with the posts in force at this instant; null when the account is switched off. */
export async function actorOf(db: Db, row: AccountRow, now: Date): Promise<Actor | null> {
  if (row.isDisabled !== 0) return null;
  const { id, username, name } = row;
  const today = dayOf(now.toISOString());
  const posts = await postsInForce(db, id, today);
  return { id, username, name, mustChangePassword: row.mustChangePassword !== 0, today, posts };
}

/** A post in somebody's place gives nothing that the post itself does not give on that day, nor while its holder is switched off. */
async function postsInForce(db: Db, accountId: string, day: string): Promise<ActorPost[]> {
  const rows = await db
    .selectFrom("posts")
    .leftJoin("posts as own", "own.id", "posts.onBehalfOf")
    .leftJoin("user as holder", "holder.id", "own.accountId")
    .selectAll("posts")
    .select(["own.from as ownFrom", "own.to as ownTo", "holder.isDisabled as isHolderOff"])
    .where("posts.accountId", "=", accountId)
    .orderBy("posts.id")
    .execute();
  return rows
    .filter(row => !row.isHolderOff)
    .filter(row => holdsOn(row, day) && holdsOn({ from: row.ownFrom ?? "", to: row.ownTo ?? "" }, day))
    .map(({ id, role, unitId, clusterId, onBehalfOf }) => ({ id, role, unitId, clusterId, onBehalfOf }));
}
