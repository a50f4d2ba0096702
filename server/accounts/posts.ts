import type { Selectable } from "kysely";
import { dayOf, holdsOn } from "../../src/domain/dated.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { hasBegun, type Post } from "../../src/domain/people/post.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Tables, Tx } from "../db/tables.ts";
import type { Change, GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { notify } from "../inbox/notify.ts";
import { refuseNoAdmin, rightsConflict, takeTurn } from "./adminRule.ts";
import { namedPost } from "./namedPost.ts";

type Saved = { id: string; version: number };

/** Posts and their dates. They act on the next request; nobody gives or takes rights of their own. */
export const posts: GroupHandlers<"posts"> = {
  list: async ({ db, now, query: { on = dayOf(now) } }) => {
    const all = db
      .selectFrom("posts")
      .innerJoin("user", "user.id", "posts.accountId")
      .selectAll("posts")
      .select("user.name as holder");
    // An account that is switched off holds nothing from today on; what it held before, it did hold.
    const rows = await (on < dayOf(now) ? all : all.where("isDisabled", "=", 0)).execute();
    const held = rows.filter(row => holdsOn(row, on));
    return { rows: held.sort((a, b) => compareVi(a.holder, b.holder)) };
  },

  create: async ({ tx, actor, now, params: { accountId }, body: { id, content } }) => {
    await takeTurn(tx);
    if (accountId === actor.id) throw rightsConflict("ownRights");
    if (!(await isKnown(tx, "user", accountId))) throw new Refusal("notFound");
    await refuseDeadPlace(tx, content);
    return insertPost(tx, { ...content, id, version: 1, accountId, onBehalfOf: null }, actor, now);
  },

  delegate: async ({ tx, actor, now, params, body: { id, content } }) => {
    await takeTurn(tx);
    const own = await readPost(tx, params.id);
    if (content.accountId === actor.id) throw rightsConflict("ownRights");
    if (own.onBehalfOf !== null) throw rightsConflict("alreadyDelegated");
    if (own.accountId === content.accountId) throw invalid("content.accountId", "ownPost");
    if (!(await isKnown(tx, "user", content.accountId))) throw invalid("content.accountId", "unknownLink");
    if (!holdsOn(own, content.from)) throw invalid("content.from", "outsidePost");
    if (!holdsOn(own, content.to)) throw invalid("content.to", "outsidePost");
    const { role, unitId, clusterId } = own;
    return insertPost(
      tx,
      { ...content, role, unitId, clusterId, method: "", id, version: 1, onBehalfOf: own.id },
      actor,
      now,
    );
  },

  end: async ({ tx, actor, now, params, version, body: { to } }) => {
    await takeTurn(tx);
    const before = await readPost(tx, params.id);
    if (before.accountId === actor.id) throw rightsConflict("ownRights");
    if (to < before.from) throw invalid("to", "endBeforeStart");
    const after = { ...before, to, version: version + 1 };
    const { numUpdatedRows } = await tx
      .updateTable("posts")
      .set({ to, version: after.version })
      .where("id", "=", before.id)
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal("stale", { current: before });
    await refuseNoAdmin(tx, now);
    const content = { kind: "postEnded", ...(await namedPost(tx, before)), by: actor.name, to } as const;
    await notify(tx, { to: [before.accountId], content, at: now });
    return changed(before, after);
  },

  /** A post given by mistake can be taken back as long as it has not given rights for a whole day. */
  remove: async ({ tx, actor, now, params, version }) => {
    await takeTurn(tx);
    const before = await readPost(tx, params.id);
    if (before.accountId === actor.id) throw rightsConflict("ownRights");
    if (hasBegun(before, dayOf(now))) throw rightsConflict("begun");
    if (before.version !== version) throw new Refusal("stale", { current: before });
    await tx.deleteFrom("posts").where("onBehalfOf", "=", before.id).execute();
    await tx.deleteFrom("posts").where("id", "=", before.id).execute();
    await refuseNoAdmin(tx, now);
    const content = { kind: "postTaken", ...(await namedPost(tx, before)), by: actor.name } as const;
    await notify(tx, { to: [before.accountId], content, at: now });
    return { answer: { id: before.id, version: version + 1 }, recordId: before.id, before, after: null };
  },
};

async function insertPost(tx: Tx, post: Post, actor: Actor, now: string): Promise<Change<Saved>> {
  if (await isKnown(tx, "posts", post.id))
    throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
  await tx.insertInto("posts").values(post).execute();
  await refuseNoAdmin(tx, now);
  const { from, to } = post;
  const content = { kind: "postGiven", ...(await namedPost(tx, post)), by: actor.name, from, to } as const;
  await notify(tx, { to: [post.accountId], content, at: now });
  return changed(null, post);
}

function changed(before: Post | null, after: Post): Change<Saved> {
  return { answer: { id: after.id, version: after.version }, recordId: after.id, before, after };
}

async function readPost(tx: Tx, id: string): Promise<Post> {
  const row: Selectable<Tables["posts"]> | undefined = await tx
    .selectFrom("posts")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return row;
}

/** Refuses a post of a unit or cluster that nobody knows. */
export async function refuseDeadPlace(
  tx: Tx,
  { unitId, clusterId }: Pick<Post, "unitId" | "clusterId">,
  path = "content",
): Promise<void> {
  if (unitId !== null && !(await isKnown(tx, "units", unitId)))
    throw invalid(`${path}.unitId`, "unknownLink");
  if (clusterId !== null && !(await isKnown(tx, "clusters", clusterId)))
    throw invalid(`${path}.clusterId`, "unknownLink");
}

async function isKnown(tx: Tx, table: "posts" | "user" | "units" | "clusters", id: string): Promise<boolean> {
  return (await tx.selectFrom(table).select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

function invalid(path: string, code: string): Refusal {
  return new Refusal("invalid", { fields: [{ path, code }] });
}
