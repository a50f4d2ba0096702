import type { ClusterDraft } from "../../src/domain/cluster/cluster.ts";
import { dayOf, isOverlapping, reachesDay } from "../../src/domain/dated.ts";
import { type Id, newId } from "../../src/domain/id.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { lastDayOnceEnded, type Post } from "../../src/domain/people/post.ts";
import { endedUnits, type UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { fromDay, succeededCluster } from "../../src/domain/unit/unitChangeClusters.ts";
import { takeTurn } from "../accounts/adminRule.ts";
import { findCluster, saveCluster } from "../clusters/clusterSave.ts";
import type { Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";

/** What moved with a change of units: each cluster and post as it was, and the version in which the change left it (0: it is gone). */
export type Carried = {
  clusters: { id: Id; before: ClusterDraft; version: number }[];
  posts: { id: Id; before: Post | null; version: number }[];
};

/** Who enters a change of units, and when. */
type By = { actor: Actor; now: string };

/** Moves what hangs on the units that end: places in clusters, and the posts of their reporters, all from the day of the change. */
export async function carryOver(tx: Tx, change: UnitChangeDraft, by: By): Promise<Carried> {
  const ended = endedUnits(change);
  if (ended.length === 0) return { clusters: [], posts: [] };
  const heir = change.kind === "merge" ? (change.to[0]?.id ?? null) : null;
  await takeTurn(tx);
  return {
    clusters: await carryClusters(tx, change, { ended, heir, ...by }),
    posts: await carryReporters(tx, change, { ended, heir, ...by }),
  };
}

type Line = By & { ended: Id[]; heir: Id | null };

async function carryClusters(tx: Tx, { day, keepHeads = [] }: UnitChangeDraft, { ended, heir, actor }: Line) {
  const naming = async (table: "clusterMembers" | "clusterHeads") =>
    tx
      .selectFrom(table as "clusterMembers")
      .select("clusterId")
      .where("unitId", "in", ended)
      .execute();
  const rows = [...(await naming("clusterMembers")), ...(await naming("clusterHeads"))];
  const moved: Carried["clusters"] = [];
  for (const id of new Set(rows.map(({ clusterId }) => clusterId))) {
    const before = await findCluster(tx, id, { actor });
    const keepsHeads = keepHeads.includes(id);
    const line = { day, ended: new Set(ended), heir, keepsHeads, newId };
    const content = succeededCluster(before.content, line);
    if (content === before.content) continue;
    const { answer } = await saveCluster({ tx, id, content, before });
    moved.push({ id, before: before.content, version: answer.version });
  }
  return moved;
}

async function carryReporters(
  tx: Tx,
  { day, document, leaveReporters = [] }: UnitChangeDraft,
  { ended, heir, actor, now }: Line,
) {
  const held = await tx.selectFrom("posts").selectAll().where("unitId", "in", ended).execute();
  const over = held.filter(post => reachesDay(post, day));
  // What is held in somebody's place comes after the post that it hangs on.
  over.sort((a, b) => Number(a.onBehalfOf !== null) - Number(b.onBehalfOf !== null));
  const begun: Post[] = [];
  const follows = new Map<Id, Id>();
  const own =
    heir === null ? [] : await tx.selectFrom("posts").selectAll().where("unitId", "=", heir).execute();
  for (const post of over) {
    // Nobody gives rights to themselves, not even those that they had.
    if (heir === null || post.accountId === actor.id || leaveReporters.includes(post.id)) continue;
    const behalf = post.onBehalfOf === null ? null : follows.get(post.onBehalfOf);
    const span = fromDay(post, day);
    const isHeld = [...own, ...begun].some(
      other => other.accountId === post.accountId && isOverlapping(other, span),
    );
    if (behalf === undefined || isHeld) continue;
    const basis = document.number || post.basis;
    const next = { ...post, ...span, id: newId(), version: 1, unitId: heir, basis, onBehalfOf: behalf };
    follows.set(post.id, next.id);
    begun.push(next);
  }
  if (begun.length > 0) await tx.insertInto("posts").values(begun).execute();
  const moved: Carried["posts"] = begun.map(({ id }) => ({ id, before: null, version: 1 }));
  for (const before of over.toReversed()) {
    const lastDay = lastDayOnceEnded(before, day, dayOf(now));
    if (lastDay === null) {
      await tx.deleteFrom("posts").where("id", "=", before.id).execute();
      moved.push({ id: before.id, before, version: 0 });
      continue;
    }
    const version = before.version + 1;
    await tx.updateTable("posts").set({ to: lastDay, version }).where("id", "=", before.id).execute();
    moved.push({ id: before.id, before, version });
  }
  return moved;
}

/** Puts back what moved with a change; refused when somebody has changed any of it since. */
export async function carryBack(tx: Tx, { clusters, posts }: Carried, actor: Actor): Promise<void> {
  for (const { id, before, version } of clusters) {
    const now = await findCluster(tx, id, { actor });
    if (now.version !== version) throw carriedChanged();
    await saveCluster({ tx, id, content: before, before: now });
  }
  if (posts.length > 0) await takeTurn(tx);
  // Posts that others hang on come back first: they were the last to go.
  for (const { id, before, version } of posts.toReversed()) {
    const now = await tx.selectFrom("posts").select("version").where("id", "=", id).executeTakeFirst();
    if ((now?.version ?? 0) !== version) throw carriedChanged();
    if (before === null) await tx.deleteFrom("posts").where("id", "=", id).execute();
    else if (now === undefined) await tx.insertInto("posts").values(before).execute();
    else
      await tx
        .updateTable("posts")
        .set({ to: before.to, version: version + 1 })
        .where("id", "=", id)
        .execute();
  }
}

function carriedChanged(): Refusal {
  return new Refusal("conflict", { fields: [{ path: "", code: "carriedChanged" }] });
}
