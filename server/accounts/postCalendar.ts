import { dayOf } from "../../src/domain/dated.ts";
import type { NoticeContent } from "../../src/domain/notice.ts";
import { type PostTurn, postTurns, sharedSpan } from "../../src/domain/people/postTurn.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import type { Db, Tx } from "../db/tables.ts";
import { notify } from "../inbox/notify.ts";
import { namedPost } from "./namedPost.ts";

/**
 * Tells people what the calendar does to their posts: one begins, ends in a week, has ended; of a post in somebody's place both hear.
 * Each turn is told once, however often this runs and on however many servers: its row and its notice are one transaction.
 */
export async function tellOfPosts(db: Db, now: Date): Promise<void> {
  const at = now.toISOString();
  const today = dayOf(at);
  for (const post of await postsNear(db, today)) {
    const span = sharedSpan(post, { from: post.ownFrom ?? "", to: post.ownTo ?? "" });
    for (const turn of postTurns({ ...span }, today)) await tellOnce(db, post, turn, at);
  }
}

/** Posts of people who can sign in that begin or end about now; the ends of those in whose place somebody stands count too. */
function postsNear(db: Db, today: string) {
  const [first, last] = [addDays(today, -10), addDays(today, 10)];
  const near = ["posts.from", "posts.to", "own.from", "own.to"] as const;
  return db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .leftJoin("posts as own", "own.id", "posts.onBehalfOf")
    .leftJoin("user as owner", "owner.id", "own.accountId")
    .select(["posts.id", "posts.accountId", "posts.role", "posts.unitId", "posts.clusterId"])
    .select(["posts.from", "posts.to", "own.from as ownFrom", "own.to as ownTo"])
    .select(["user.name as holder", "owner.id as ownerId", "owner.name as owner"])
    .where("user.isDisabled", "=", 0)
    .where(eb => eb.or(near.map(column => eb.and([eb(column, ">=", first), eb(column, "<=", last)]))))
    .orderBy("posts.id")
    .execute();
}

type Near = Awaited<ReturnType<typeof postsNear>>[number];

async function tellOnce(db: Db, post: Near, { turn, day, since }: PostTurn, at: string): Promise<void> {
  const { id: postId, accountId, ownerId, owner, holder } = post;
  await db.transaction().execute(async tx => {
    const named = await namedPost(tx, post);
    const dates = turn === "Begun" ? { from: day } : { to: day };
    const inPlaceOf = owner === null ? {} : { inPlaceOf: owner };
    const own = { kind: `post${turn}`, ...named, ...dates, ...inPlaceOf } as NoticeContent;
    if (await isNew(tx, { postId, accountId, kind: own.kind, day }))
      if (!(await wasToldByHand(tx, accountId, postId, since)))
        await notify(tx, { to: [accountId], content: own, at });
    if (ownerId === null) return;
    const others = { kind: `substitute${turn}`, ...named, ...dates, who: holder } as NoticeContent;
    if (await isNew(tx, { postId, accountId: ownerId, kind: others.kind, day }))
      await notify(tx, { to: [ownerId], content: others, at });
  });
}

async function isNew(
  tx: Tx,
  row: { postId: string; accountId: string; kind: string; day: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("postNotices")
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Whether somebody's act has told it since: a post given today need not be announced today as begun. */
async function wasToldByHand(tx: Tx, accountId: string, postId: string, since: string): Promise<boolean> {
  const rows = await tx
    .selectFrom("notices")
    .select("at")
    .where("accountId", "=", accountId)
    .where("recordId", "=", postId)
    .where("kind", "in", ["postGiven", "postEnded"])
    .execute();
  return rows.some(row => dayOf(row.at) >= since);
}
