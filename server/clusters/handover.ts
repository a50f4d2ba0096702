import { type Handover, handedOver, isInOrder } from "../../src/domain/cluster/handover.ts";
import { dayOf, holdsOn, reachesDay } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { lastDayOnceEnded } from "../../src/domain/people/post.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { rightsConflict, takeTurn } from "../accounts/adminRule.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { findCluster, saveCluster, takeCluster } from "./clusterSave.ts";

type Handing = Pick<GroupHandlers<"clusters">, "handover" | "handOver">;

/** The rotation of a cluster: what it would move, and the one act that moves posts and rights at midnight of a day. */
export const handover: Handing = {
  handover: async ({ db, actor, params, query: { on } }) => {
    const { id } = await findCluster(db, params.id, { actor });
    const held = await ownSecretaryPosts(db, id);
    // Whoever sees the cluster sees all its conferences.
    const tasks = await db
      .selectFrom("tasks")
      .innerJoin("conferences", "conferences.id", "tasks.conferenceId")
      .select(["tasks.id", "tasks.text", "tasks.deadline", "tasks.conferenceId", "conferences.summary"])
      .where("clusterId", "=", id)
      .where("removedAt", "is", null)
      .orderBy("firstDay", "desc")
      .orderBy("tasks.position")
      .execute();
    return {
      posts: held.filter(post => reachesDay(post, on)),
      accounts: await accountsWithUnits(db, on),
      tasks: tasks.map(({ summary, deadline, ...task }) => ({
        ...task,
        deadline: deadline === null ? null : JSON.parse(deadline),
        conference: JSON.parse(summary).title,
      })),
    };
  },

  handOver: async ({ tx, actor, now, params, version, body }) => {
    await takeTurn(tx);
    const before = await takeCluster(tx, params.id, version, { actor });
    const content = handedOver(before.content, body, newId);
    if (!isInOrder(content)) throw new Refusal("invalid", { fields: [{ path: "on", code: "twoHeads" }] });
    const change = await saveCluster({ tx, id: before.id, content, before });
    const moved = await moveSecretaries({ tx, actor, now }, before.id, body);
    return { ...change, after: { ...(change.after as object), ...moved } };
  },
};

type Held = { id: string; accountId: string; holder: string; from: string; to: string };

/** The secretaries of a cluster in their own right; whoever stands in for one comes and goes with that post. */
async function ownSecretaryPosts(db: Db | Tx, clusterId: string): Promise<Held[]> {
  return db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .select(["posts.id", "posts.accountId", "user.name as holder", "posts.from", "posts.to"])
    .where("posts.role", "=", "secretary")
    .where("clusterId", "=", clusterId)
    .where("onBehalfOf", "is", null)
    .execute();
}

/** Everybody who can sign in, with the units that they report for on the day: those of the new head unit are offered first. */
async function accountsWithUnits(db: Db, on: string) {
  const people = await db.selectFrom("user").select(["id", "name"]).where("isDisabled", "=", 0).execute();
  const reporting = await db
    .selectFrom("posts")
    .select(["accountId", "unitId", "from", "to"])
    .where("unitId", "is not", null)
    .execute();
  const held = reporting.filter(post => holdsOn(post, on));
  return people
    .map(({ id, name }) => ({
      id,
      name,
      units: held.flatMap(({ accountId, unitId }) => (accountId === id && unitId !== null ? [unitId] : [])),
    }))
    .sort((a, b) => compareVi(a.name, b.name));
}

/**
 * The rights of the old secretaries, also of those who were to begin later, end the day before; whoever holds the post on the day and
 * stays on keeps it as it is. Nobody gives rights to themselves.
 */
async function moveSecretaries(
  { tx, actor, now }: { tx: Tx; actor: Actor; now: string },
  clusterId: string,
  { on, method, basis, secretaries }: Handover,
) {
  const reaching = (await ownSecretaryPosts(tx, clusterId)).filter(post => reachesDay(post, on));
  const staying = reaching.filter(post => holdsOn(post, on) && secretaries.includes(post.accountId));
  const ended = reaching.filter(post => !staying.includes(post));
  for (const post of ended) {
    const behalf = await tx.selectFrom("posts").selectAll().where("onBehalfOf", "=", post.id).execute();
    for (const one of [...behalf, post])
      if (reachesDay(one, on)) await endPost(tx, one, lastDayOnceEnded(one, on, dayOf(now)));
  }
  const given = secretaries.filter(account => !staying.some(post => post.accountId === account));
  if (given.includes(actor.id)) throw rightsConflict("ownRights");
  await refuseStrangers(tx, secretaries);
  const rights = { version: 1, role: "secretary" as const, unitId: null, clusterId, from: on, to: "" };
  const begun = given.map(accountId => ({
    ...rights,
    id: newId(),
    accountId,
    method,
    basis,
    onBehalfOf: null,
  }));
  if (begun.length > 0) await tx.insertInto("posts").values(begun).execute();
  return { endedPosts: ended.map(({ id }) => id), begunPosts: begun.map(({ id }) => id) };
}

/** Ends a post with its last day; without one it goes. */
async function endPost(tx: Tx, { id }: { id: string }, lastDay: string | null): Promise<void> {
  if (lastDay === null) await tx.deleteFrom("posts").where("id", "=", id).execute();
  else
    await tx
      .updateTable("posts")
      .set(eb => ({ to: lastDay, version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
}

async function refuseStrangers(tx: Tx, accounts: string[]): Promise<void> {
  if (accounts.length === 0) return;
  const found = await tx
    .selectFrom("user")
    .select("id")
    .where("id", "in", accounts)
    .where("isDisabled", "=", 0)
    .execute();
  const known = new Set(found.map(({ id }) => id));
  const fields = accounts.flatMap((id, at) =>
    known.has(id) ? [] : [{ path: `secretaries.${at}`, code: "unknownLink" }],
  );
  if (fields.length > 0) throw new Refusal("invalid", { fields });
}
