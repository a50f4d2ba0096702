import { z } from "zod";
import { holdsOn } from "../dated.ts";
import { CalendarDay } from "../text/calendarDay.ts";
import { searchKey, wordMatcher } from "../text/vietnamese.ts";
import type { UnitRow } from "./unit.ts";

/** What narrows the list of units: a past day, words, and whether those that ended belong to it. */
export const UnitsFilter = z.strictObject({
  on: CalendarDay.optional(),
  q: z.string().max(300).optional(),
  which: z.enum(["all"]).optional(),
});
export type UnitsFilter = z.infer<typeof UnitsFilter>;

/**
 * The units that the list is about before words narrow it. Units that ended stand in no list of a day; today they are found by
 * their names, or where somebody asks for all.
 */
export function unitsShown(
  rows: readonly UnitRow[],
  { on, q, which }: UnitsFilter,
  today: string,
): UnitRow[] {
  const isWide = on === undefined && ((q ?? "") !== "" || which === "all");
  return rows.filter(row => isWide || holdsOn(row, on ?? today));
}

/** Whether words find a unit: by a name of any time, a short name or initials. */
export function unitMatcher(query: string): (row: UnitRow) => boolean {
  const matches = wordMatcher(query);
  return row =>
    matches(searchKey([row.name, row.shortName, ...row.otherNames.map(other => other.name)].join(" ")));
}
