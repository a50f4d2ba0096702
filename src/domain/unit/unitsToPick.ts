import { holdsOn } from "../dated.ts";
import type { Id } from "../id.ts";
import { addDays } from "../text/calendarDay.ts";
import { searchKey } from "../text/vietnamese.ts";
import type { UnitRow } from "./unit.ts";

/** A name by which people still look for a unit, and the day from which it was no longer the name; "" where nobody wrote it down. */
export type FormerName = { name: string; before: string };

/** A unit offered on a day, with every name it is found by. */
export type UnitToPick = Pick<UnitRow, "id" | "name" | "shortName"> & {
  former: FormerName[];
  folded: string;
};

/**
 * The units that can be chosen for something on the day: those that stood then, under the names of that day. Who looks for a former
 * name, its own or that of a unit whose place it took, finds the one that stands now. `rows` are the units as of the same day.
 */
export function unitsToPick(rows: readonly UnitRow[], day: string): UnitToPick[] {
  const ended = new Map<Id, FormerName[]>();
  for (const row of rows) {
    if (row.to === "" || row.to >= day) continue;
    const name = { name: row.name, before: addDays(row.to, 1) };
    for (const successor of row.successors) ended.set(successor, [...(ended.get(successor) ?? []), name]);
  }
  return rows
    .filter(row => holdsOn(row, day))
    .map(({ id, name, shortName, otherNames }) => {
      const own = otherNames
        .filter(other => other.to !== "" && other.to < day)
        .map(other => ({ name: other.name, before: addDays(other.to, 1) }));
      const former = [...own, ...(ended.get(id) ?? [])];
      const keys = [`${name} ${shortName}`.trim(), ...former.map(other => other.name)].map(searchKey);
      return { id, name, shortName, former, folded: keys.join(" ") };
    });
}
