import { disorderIn, type Handover, handedOver } from "../../src/domain/cluster/handover.ts";
import { movedPosts, type SecretaryPost } from "../../src/domain/cluster/handoverPosts.ts";
import { dayOf, holdsOn, reachesDay } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
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
    const held = await secretaryPosts(db, id);
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
    const code = disorderIn(content);
    if (code !== null) throw new Refusal("invalid", { fields: [{ path: "on", code }] });
    const change = await saveCluster({ tx, id: before.id, content, before });
    const moved = await moveSecretaries(tx, before.id, { actorId: actor.id, today: dayOf(now), body });
    return { ...change, after: { ...(change.after as object), ...moved } };
  },
};

async function secretaryPosts(
  db: Db | Tx,
  clusterId: string,
): Promise<(SecretaryPost & { holder: string })[]> {
  return db
    .selectFrom("posts")
    .innerJoin("user", "user.id", "posts.accountId")
    .select([
      "posts.id",
      "posts.accountId",
      "user.name as holder",
      "posts.from",
      "posts.to",
      "posts.onBehalfOf",
    ])
    .where("posts.role", "=", "secretary")
    .where("clusterId", "=", clusterId)
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

/** Moves the posts of the cluster's secretaries at midnight of the day. Nobody gives rights to themselves. */
async function moveSecretaries(
  tx: Tx,
  clusterId: string,
  { actorId, today, body }: { actorId: string; today: string; body: Handover },
) {
  const { ended, given } = movedPosts(await secretaryPosts(tx, clusterId), body, today);
  for (const { id, to } of ended) {
    if (to === null) {
      await tx.deleteFrom("posts").where("onBehalfOf", "=", id).execute();
      await tx.deleteFrom("posts").where("id", "=", id).execute();
      continue;
    }
    await tx
      .updateTable("posts")
      .set(eb => ({ to, version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .execute();
  }
  if (given.some(({ accountId }) => accountId === actorId)) throw rightsConflict("ownRights");
  await refuseStrangers(tx, body.secretaries);
  const rights = { version: 1, role: "secretary" as const, unitId: null, clusterId, onBehalfOf: null };
  const { method, basis } = body;
  const begun = given.map(post => ({ ...rights, ...post, id: newId(), method, basis }));
  if (begun.length > 0) await tx.insertInto("posts").values(begun).execute();
  return { endedPosts: ended.map(({ id }) => id), begunPosts: begun.map(({ id }) => id) };
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
