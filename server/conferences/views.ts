import type { Selectable } from "kysely";
import { ListName, mostViews, type SavedView } from "../../src/domain/conference/savedView.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Tables, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";

type Row = Selectable<Tables["views"]>;

/** Views and columns of the person who asks. Somebody else's view is answered like one that does not exist. */
export const views: GroupHandlers<"views"> = {
  list: async ({ db, actor, query: { list } }) => {
    const own = { userId: actor?.id ?? "", list };
    const rows = await db
      .selectFrom("views")
      .selectAll()
      .where("userId", "=", own.userId)
      .where("list", "=", list)
      .orderBy("position")
      .orderBy("id")
      .execute();
    const chosen = await db
      .selectFrom("listColumns")
      .select("columns")
      .where("userId", "=", own.userId)
      .where("list", "=", list)
      .executeTakeFirst();
    return { rows: rows.map(viewOf), columns: chosen?.columns ?? "" };
  },

  create: async ({ tx, actor, body: { id, content } }) => {
    const other = await tx.selectFrom("views").select("id").where("id", "=", id).executeTakeFirst();
    if (other !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    const { kept, last } = await tx
      .selectFrom("views")
      .select(eb => [eb.fn.countAll<number>().as("kept"), eb.fn.max("position").as("last")])
      .where("userId", "=", actor.id)
      .where("list", "=", content.list)
      .executeTakeFirstOrThrow();
    if (kept >= mostViews) throw new Refusal("tooLarge");
    if (content.isDefault) await clearDefault(tx, actor, content.list);
    const row = {
      ...content,
      id,
      version: 1,
      userId: actor.id,
      position: (last ?? 0) + 1,
      isDefault: Number(content.isDefault),
    };
    await tx.insertInto("views").values(row).execute();
    return { answer: { id, version: 1 }, recordId: id, before: null, after: row };
  },

  update: async ({ tx, actor, params, version, body }) => {
    const before = await takeView(tx, actor, params.id, version);
    if (body.isDefault) await clearDefault(tx, actor, before.list);
    const after = { ...before, ...body, isDefault: Number(body.isDefault), version: version + 1 };
    await tx.updateTable("views").set(after).where("id", "=", before.id).execute();
    return { answer: { id: before.id, version: after.version }, recordId: before.id, before, after };
  },

  remove: async ({ tx, actor, params, version }) => {
    const before = await takeView(tx, actor, params.id, version);
    await tx.deleteFrom("views").where("id", "=", before.id).execute();
    return { answer: { id: before.id, version }, recordId: before.id, before, after: null };
  },

  chooseColumns: async ({ tx, actor, params, body: { columns } }) => {
    const list = ListName.safeParse(params.list).data;
    if (list === undefined) throw new Refusal("notFound");
    await tx
      .insertInto("listColumns")
      .values({ userId: actor.id, list, columns })
      .onConflict(conflict => conflict.columns(["userId", "list"]).doUpdateSet({ columns }))
      .execute();
    return { answer: { columns }, recordId: actor.id, before: null, after: { list, columns } };
  },
};

async function takeView(tx: Tx, actor: Actor, id: string, seen: number): Promise<Row> {
  const row = await tx
    .selectFrom("views")
    .selectAll()
    .where("id", "=", id)
    .where("userId", "=", actor.id)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  if (row.version !== seen) throw new Refusal("stale", { current: viewOf(row) });
  return row;
}

/** A list opens with one view at most. */
async function clearDefault(tx: Tx, actor: Actor, list: string): Promise<void> {
  await tx
    .updateTable("views")
    .set({ isDefault: 0 })
    .where("userId", "=", actor.id)
    .where("list", "=", list)
    .execute();
}

function viewOf({ id, version, list, name, address, isDefault }: Row): SavedView {
  return { id, version, list, name, address, isDefault: isDefault === 1 };
}
