import { holdsOn } from "../../src/domain/dated.ts";
import type { Db, Tx } from "../db/tables.ts";

/** Posts, each with what it hangs on where it is held in somebody's place. */
export function postsWithOwn(db: Db | Tx) {
  return db
    .selectFrom("posts")
    .leftJoin("posts as own", "own.id", "posts.onBehalfOf")
    .leftJoin("user as absent", "absent.id", "own.accountId")
    .select(["posts.from", "posts.to"])
    .select(["own.from as ownFrom", "own.to as ownTo", "absent.isDisabled as isAbsentOff"]);
}

type Held = { from: string; to: string; ownFrom: string | null; ownTo: string | null };

/** Whether a post is held on the day; one in somebody's place is not when the post itself is not. */
export function isHeldOn({ ownFrom, ownTo, ...post }: Held, day: string): boolean {
  return holdsOn(post, day) && holdsOn({ from: ownFrom ?? "", to: ownTo ?? "" }, day);
}

/** Whether a post gives its rights on the day: nothing in the place of somebody whose account is switched off. */
export function isInForce(post: Held & { isAbsentOff: number | null }, day: string): boolean {
  return !post.isAbsentOff && isHeldOn(post, day);
}
