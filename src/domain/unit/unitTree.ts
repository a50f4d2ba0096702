import { isOverlapping, type Span } from "../dated.ts";
import type { Id } from "../id.ts";
import type { RuleCode } from "../ruleCode.ts";
import { spansOf, type UnitDraft } from "./unit.ts";

/** What the tree needs to know of each unit. */
export type UnitsById = ReadonlyMap<Id, Pick<UnitDraft, "parents" | "from" | "to">>;

/**
 * What is wrong with the units above one unit, row by row: an identity that leads nowhere, a unit that did not exist on those days,
 * a circle on any day. An unknown beginning contradicts nothing; an end that has not come does.
 */
export function brokenParents(id: Id, units: UnitsById): { at: number; code: RuleCode }[] {
  const unit = units.get(id);
  if (unit === undefined) return [];
  return spansOf(unit.parents, unit).flatMap((row, at) => {
    if (row.unit === null) return [];
    const above = units.get(row.unit);
    if (above === undefined) return { at, code: "unknownLink" as const };
    if (!stoodThrough(above, row)) return { at, code: "parentAbsent" as const };
    return leadsTo(id, row.unit, row, units, new Set()) ? { at, code: "circle" as const } : [];
  });
}

function stoodThrough(above: Span, row: Span): boolean {
  const isTooYoung = row.from !== "" && row.from < above.from;
  const isGone = above.to !== "" && (row.to === "" || row.to > above.to);
  return !isTooYoung && !isGone && isOverlapping(above, row);
}

/** Whether, climbing from one unit within a span, another is met. */
function leadsTo(wanted: Id, from: Id, span: Span, units: UnitsById, climbed: ReadonlySet<Id>): boolean {
  if (from === wanted) return true;
  const unit = units.get(from);
  if (unit === undefined || climbed.has(from)) return false;
  return spansOf(unit.parents, unit).some(
    row =>
      row.unit !== null &&
      isOverlapping(row, span) &&
      leadsTo(wanted, row.unit, sharedDays(row, span), units, new Set([...climbed, from])),
  );
}

function sharedDays(a: Span, b: Span): Span {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === "" || (b.to !== "" && b.to < a.to) ? b.to : a.to;
  return { from, to };
}
