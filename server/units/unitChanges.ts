import type { Id } from "../../src/domain/id.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { nameOn, type Unit } from "../../src/domain/unit/unit.ts";
import type { UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { effectsOf } from "../../src/domain/unit/unitChangeEffects.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { tellUnitChange } from "./tellUnitChange.ts";
import { type Carried, carryBack, carryOver } from "./unitChangeCarry.ts";
import { reachOf } from "./unitChangeReach.ts";
import { refuseNamed } from "./unitPlaces.ts";
import { allUnits, findUnit, insertUnits, refuseBrokenTree, replaceUnit } from "./unitRows.ts";

/** A unit that a change touched: what it was, and the version the change left it in. */
type Touched = { id: Id; before: Unit["content"] | null; version: number };

/** What happened to units; each change is applied whole, and taken back whole. */
export const unitChanges: GroupHandlers<"unitChanges"> = {
  list: async ({ db, actor, params: { id } }) => {
    await findUnit(db, id, { actor });
    const changes = await db
      .selectFrom("unitChanges")
      .selectAll()
      .where("revokedAt", "is", null)
      .where("id", "in", db.selectFrom("unitChangeLinks").select("changeId").where("unitId", "=", id))
      .orderBy("day")
      .execute();
    const rows = [];
    for (const { id: changeId, version, content, at, by } of changes) {
      const { kind, day, from, to, document, note }: UnitChangeDraft = JSON.parse(content);
      const named = to.map(({ id: unitId, name }) => ({ id: unitId, name }));
      const was = await namedOn(db, from, addDays(day, -1));
      rows.push({ id: changeId, version, kind, day, from: was, to: named, document, note, at, by });
    }
    return { rows };
  },

  preview: ({ db, actor, query: { units, day } }) =>
    reachOf(db, { units: units.split(",").filter(Boolean), day, actorId: actor?.id ?? "" }),

  apply: async ({ tx, actor, now, body: { id, content } }) => {
    const taken = await tx.selectFrom("unitChanges").select("id").where("id", "=", id).executeTakeFirst();
    if (taken !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    const kept = new Map((await allUnits(tx, { actor })).map(unit => [unit.id, unit]));
    const result = effectsOf(id, content, new Map([...kept].map(([unitId, unit]) => [unitId, unit.content])));
    if ("problems" in result)
      throw new Refusal("invalid", {
        fields: result.problems.map(({ path, code }) => ({ path: `content.${path}`, code })),
      });
    const after = result.effects.map(effect => ({
      id: effect.id,
      version: (kept.get(effect.id)?.version ?? 0) + 1,
      content: effect.after,
    }));
    const places = new Map(content.to.map((unit, at) => [unit.id, `content.to.${at}.parent`]));
    await refuseBrokenTree(tx, after, (_, unit) => places.get(unit.id) ?? "content.from");
    // A new unit may stand above another, so what begins is written first.
    await insertUnits(
      tx,
      after.filter(unit => !kept.has(unit.id)),
    );
    for (const unit of after) {
      const before = kept.get(unit.id);
      if (before !== undefined) await replaceUnit(tx, before, unit);
    }
    const touched: Touched[] = after.map(unit => ({
      id: unit.id,
      before: kept.get(unit.id)?.content ?? null,
      version: unit.version,
    }));
    const carried = await carryOver(tx, content, { actor, now });
    await tellUnitChange(tx, { change: content, carried, units: kept, actor, now });
    const { kind, day } = content;
    await tx
      .insertInto("unitChanges")
      .values({
        id,
        version: 1,
        kind,
        day,
        at: now,
        by: actor.name,
        revokedAt: null,
        content: JSON.stringify(content),
        before: JSON.stringify({ units: touched, ...carried }),
      })
      .execute();
    const links = [
      ...content.from.map(unitId => ({ changeId: id, unitId, side: "from" as const })),
      ...content.to.map(unit => ({ changeId: id, unitId: unit.id, side: "to" as const })),
    ];
    await tx.insertInto("unitChangeLinks").values(links).execute();
    return {
      answer: { id, version: 1 },
      recordId: id,
      before: null,
      after: { ...content, ...moved(carried) },
    };
  },

  revoke: async ({ tx, actor, now, params: { id }, version }) => {
    const change = await tx
      .selectFrom("unitChanges")
      .selectAll()
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    if (change === undefined) throw new Refusal("notFound");
    if (change.version !== version) throw new Refusal("stale", { current: { id, version: change.version } });
    const { units: touched, ...carried } = keptBefore(change.before);
    await carryBack(tx, carried, actor);
    for (const row of touched) await takeBack(tx, row);
    await dropBegun(tx, touched, id);
    await tx
      .updateTable("unitChanges")
      .set({ revokedAt: now, version: version + 1 })
      .where("id", "=", id)
      .execute();
    return {
      answer: { id, version: version + 1 },
      recordId: id,
      before: { ...JSON.parse(change.content), ...moved(carried) },
      after: null,
    };
  },
};

/** Changes written before clusters and posts moved along kept their units only. */
function keptBefore(text: string): Carried & { units: Touched[] } {
  const kept = JSON.parse(text);
  return Array.isArray(kept) ? { units: kept, clusters: [], posts: [] } : kept;
}

/** What the book says of clusters and posts that moved along. */
function moved({ clusters, posts }: Carried) {
  return {
    movedClusters: clusters.map(({ id }) => id),
    endedPosts: posts.filter(({ before }) => before !== null).map(({ id }) => id),
    begunPosts: posts.filter(({ before }) => before === null).map(({ id }) => id),
  };
}

/** The unit as it was before the change; refused when somebody has changed it since. */
async function takeBack(tx: Tx, { id, before, version }: Touched): Promise<void> {
  const row = await tx.selectFrom("units").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || row.version !== version)
    throw new Refusal("conflict", { fields: [{ path: "", code: "unitChanged" }] });
  const unit: Unit = { id, version, content: JSON.parse(row.content) };
  if (before !== null) await replaceUnit(tx, unit, { id, version: version + 1, content: before });
}

/** Units that began with the change go, once what moved to them has moved back; refused when anything else has come to rest on them. */
async function dropBegun(tx: Tx, touched: readonly Touched[], changeId: Id): Promise<void> {
  const begun = touched.flatMap(({ id, before }) => (before === null ? [id] : []));
  if (begun.length === 0) return;
  await refuseNamed(tx, { units: begun, besides: changeId });
  await tx.deleteFrom("units").where("id", "in", begun).execute();
}

async function namedOn(db: Db, ids: readonly Id[], day: string) {
  const rows = await db.selectFrom("units").select(["id", "content"]).where("id", "in", ids).execute();
  return rows.map(({ id, content }) => ({ id, name: nameOn(JSON.parse(content), day).name }));
}
