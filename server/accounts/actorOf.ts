import type { Selectable } from "kysely";
import { dayOf } from "../../src/domain/dated.ts";
import type { Actor, ActorPost } from "../../src/domain/people/actor.ts";
import type { Db, Tables } from "../db/tables.ts";
import { isInForce, postsWithOwn } from "./postsInForce.ts";

type AccountRow = Pick<
  Selectable<Tables["user"]>,
  "id" | "username" | "name" | "isDisabled" | "mustChangePassword"
>;

/** The person behind an account, with the posts in force at this instant; null when the account is switched off. */
export async function actorOf(db: Db, row: AccountRow, now: Date): Promise<Actor | null> {
  if (row.isDisabled !== 0) return null;
  const { id, username, name } = row;
  const today = dayOf(now.toISOString());
  const posts = await postsOf(db, id, today);
  return { id, username, name, mustChangePassword: row.mustChangePassword !== 0, today, posts };
}

async function postsOf(db: Db, accountId: string, day: string): Promise<ActorPost[]> {
  const rows = await postsWithOwn(db)
    .select(["posts.id", "posts.role", "posts.unitId", "posts.clusterId", "posts.onBehalfOf"])
    .where("posts.accountId", "=", accountId)
    .orderBy("posts.id")
    .execute();
  return rows
    .filter(row => isInForce(row, day))
    .map(({ id, role, unitId, clusterId, onBehalfOf }) => ({ id, role, unitId, clusterId, onBehalfOf }));
}
