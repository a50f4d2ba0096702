import { dayOf } from "../../src/domain/dated.ts";
import { type Unit, unitFrom } from "../../src/domain/unit/unit.ts";
import { countAttendance, exportAttendance, listAttendance } from "../conferences/attendance.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { exportUnits } from "./unitExport.ts";
import { unitImports } from "./unitImports.ts";
import { listUnits } from "./unitList.ts";
import { unitPeople } from "./unitPeople.ts";
import { findUnit, insertUnits, refuseBrokenTree, replaceUnit } from "./unitRows.ts";
import { unitTies } from "./unitTies.ts";

/** The organisations through time. */
export const units: GroupHandlers<"units"> = {
  ...unitImports,

  list: async ({ db, actor, now, query }) => ({
    rows: await listUnits(db, { actor }, query.on ?? dayOf(now)),
  }),
  export: exportUnits,

  view: ({ db, actor, params }) => findUnit(db, params.id, { actor }),
  ties: unitTies,
  people: unitPeople,
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
