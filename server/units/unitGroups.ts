import { dayOf } from "../../src/domain/dated.ts";
import type { Id } from "../../src/domain/id.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { nameOn } from "../../src/domain/unit/unit.ts";
import { membersOn, type UnitGroup, type UnitGroupDraft } from "../../src/domain/unit/unitGroup.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import type { Looker } from "../scope.ts";
import { allUnits } from "./unitRows.ts";

/** Units that are named as one. Who sees only some units sees of each group only those, and no group without one of them. */
export const unitGroups: GroupHandlers<"unitGroups"> = {
  list: async ({ db, actor, now, query }) => {
    const day = query.on ?? dayOf(now);
    const seen = new Map((await allUnits(db, { actor })).map(unit => [unit.id, unit.content]));
    const rows = (await seenGroups(db, { actor })).map(({ id, version, content }) => ({
      id,
      version,
      name: content.name,
      members: membersOn(content, day).flatMap(unit => {
        const found = seen.get(unit);
        return found === undefined ? [] : [{ id: unit, name: nameOn(found, day).name }];
      }),
    }));
    return { rows: rows.sort((a, b) => compareVi(a.name, b.name)) };
  },

  view: ({ db, actor, params: { id } }) => findGroup(db, id, { actor }),

  create: async ({ tx, actor, body: { id, content } }) => {
    const taken = await tx.selectFrom("unitGroups").select("id").where("id", "=", id).executeTakeFirst();
    if (taken !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    await refuseUnknown(tx, content, { actor }, "content.");
    await tx
      .insertInto("unitGroups")
      .values({ id, version: 1, name: content.name, content: JSON.stringify(content) })
      .execute();
    return { answer: { id, version: 1 }, recordId: id, before: null, after: content };
  },

  update: async ({ tx, actor, params: { id }, version, body: content }) => {
    const before = await findGroup(tx, id, { actor });
    if (before.version !== version) throw new Refusal("stale", { current: before });
    await refuseUnknown(tx, content, { actor }, "");
    const next = version + 1;
    const { numUpdatedRows } = await tx
      .updateTable("unitGroups")
      .set({ version: next, name: content.name, content: JSON.stringify(content) })
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Refusal("stale", { current: before });
    return { answer: { id, version: next }, recordId: id, before: before.content, after: content };
  },
};

async function seenGroups(db: Db | Tx, looker: Looker): Promise<UnitGroup[]> {
  const seen = new Set((await allUnits(db, looker)).map(({ id }) => id));
  const rows = await db.selectFrom("unitGroups").select(["id", "version", "content"]).execute();
  return rows.flatMap(({ id, version, content }) => {
    const group: UnitGroupDraft = JSON.parse(content);
    const members = group.members.filter(({ unit }) => seen.has(unit));
    const isSeen = members.length > 0 || group.members.length === 0;
    return isSeen ? [{ id, version, content: { ...group, members } }] : [];
  });
}

async function findGroup(db: Db | Tx, id: Id, looker: Looker): Promise<UnitGroup> {
  const group = (await seenGroups(db, looker)).find(one => one.id === id);
  if (group === undefined) throw new Refusal("notFound");
  return group;
}

async function refuseUnknown(tx: Tx, { members }: UnitGroupDraft, looker: Looker, before: string) {
  const known = new Set((await allUnits(tx, looker)).map(({ id }) => id));
  const fields = members.flatMap(({ unit }, at) =>
    known.has(unit) ? [] : [{ path: `${before}members.${at}.unit`, code: "unknownLink" }],
  );
  if (fields.length > 0) throw new Refusal("invalid", { fields });
}
