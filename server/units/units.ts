import { dayOf } from "../../src/domain/dated.ts";
import type { Id } from "../../src/domain/id.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { type Unit, unitFrom, unitRowOn } from "../../src/domain/unit/unit.ts";
import { countAttendance, exportAttendance, listAttendance } from "../conferences/attendance.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { unitImports } from "./unitImports.ts";
import { allUnits, findUnit, insertUnits, refuseBrokenTree, replaceUnit } from "./unitRows.ts";
import { unitTies } from "./unitTies.ts";

/** The organisations through time. */
export const units: GroupHandlers<"units"> = {
  ...unitImports,

  list: async ({ db, actor, now, query }) => {
    const day = query.on ?? dayOf(now);
    const successors = await successorsOf(db);
    const rows = (await allUnits(db, { actor })).map(unit =>
      unitRowOn(unit, day, successors.get(unit.id) ?? []),
    );
    return { rows: rows.sort((a, b) => compareVi(a.name, b.name)) };
  },

  view: ({ db, actor, params }) => findUnit(db, params.id, { actor }),
  ties: unitTies,
  attendance: listAttendance,
  attendanceCounts: countAttendance,
  attendanceExport: exportAttendance,

  create: async ({ tx, body: { id, content } }) => {
    const taken = await tx.selectFrom("units").select("id").where("id", "=", id).executeTakeFirst();
    if (taken !== undefined) throw new Refusal("taken", { fields: [{ path: "id", code: "taken" }] });
    const unit: Unit = { id, version: 1, content: unitFrom(id, content) };
    if (content.parent !== null) await refuseBrokenTree(tx, [unit], () => "content.parent");
    await insertUnits(tx, [unit]);
    return { answer: { id, version: 1 }, recordId: id, before: null, after: unit.content };
  },

  update: async ({ tx, actor, params: { id }, version, body: content }) => {
    const before = await findUnit(tx, id, { actor });
    if (before.version !== version) throw new Refusal("stale", { current: before });
    const after: Unit = { id, version: version + 1, content };
    await refuseBrokenTree(tx, [after], at => (at === "below" ? "to" : `parents.${at}.unit`));
    await replaceUnit(tx, before, after);
    return {
      answer: { id, version: after.version },
      recordId: id,
      before: before.content,
      after: content,
    };
  },
};

/** Which units took the place of which, by changes that stand. */
async function successorsOf(db: Db | Tx): Promise<Map<Id, Id[]>> {
  const links = await db
    .selectFrom("unitChangeLinks as was")
    .innerJoin("unitChangeLinks as became", "became.changeId", "was.changeId")
    .innerJoin("unitChanges as change", "change.id", "was.changeId")
    .where("was.side", "=", "from")
    .where("became.side", "=", "to")
    .where("change.revokedAt", "is", null)
    .whereRef("was.unitId", "!=", "became.unitId")
    .orderBy("change.day")
    .select(["was.unitId as from", "became.unitId as to"])
    .execute();
  const successors = new Map<Id, Id[]>();
  for (const { from, to } of links) successors.set(from, [...(successors.get(from) ?? []), to]);
  return successors;
}
