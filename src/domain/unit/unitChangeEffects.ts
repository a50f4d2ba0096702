import { holdsOn, rowOn } from "../dated.ts";
import type { Id } from "../id.ts";
import type { RuleCode } from "../ruleCode.ts";
import { addDays } from "../text/calendarDay.ts";
import { type UnitDraft, type UnitParent, unitFrom } from "./unit.ts";
import type { ChangedUnit, UnitChangeDraft } from "./unitChange.ts";

/** What a change makes of one unit; `before` is null for a unit that begins with it. */
export type UnitEffect = {
  id: Id;
  does: "ends" | "begins" | "goesOn" | "movesUnder";
  before: UnitDraft | null;
  after: UnitDraft;
};

export type UnitEffects = { effects: UnitEffect[] } | { problems: { path: string; code: RuleCode }[] };

/**
 * Everything that a change does, before anything is done: predecessors end the day before, successors begin on the day, units that go
 * on get another name or another unit above from that day, and whoever stood under one that ends comes under the only successor, or
 * under what stood above it. Earlier days stay as they were. `changeId` becomes the identity of every row that is added.
 */
export function effectsOf(
  changeId: Id,
  change: UnitChangeDraft,
  units: ReadonlyMap<Id, UnitDraft>,
): UnitEffects {
  const eve = addDays(change.day, -1);
  const problems: { path: string; code: RuleCode }[] = [];
  const stays = new Map(change.to.map(unit => [unit.id, unit]));
  const standing = (id: Id, path: string, isKnownNeeded: boolean) => {
    const unit = units.get(id);
    if (unit === undefined && isKnownNeeded) problems.push({ path, code: "unknownLink" });
    if (unit !== undefined && !(holdsOn(unit, eve) && holdsOn(unit, change.day)))
      problems.push({ path, code: "unitAbsent" });
  };
  change.from.forEach((id, at) => standing(id, `from.${at}`, true));
  change.to.forEach(({ id }, at) => standing(id, `to.${at}.id`, false));
  // One unit alone is renamed; it is merged with another that stood as well.
  const merged = new Set([...change.from, ...change.to.map(({ id }) => id)].filter(id => units.has(id)));
  if (problems.length === 0 && change.kind === "merge" && merged.size < 2)
    problems.push({ path: "from", code: "wrongCount" });
  if (problems.length > 0) return { problems };

  const effects: UnitEffect[] = [];
  const ended = new Map<Id, UnitDraft>();
  for (const id of change.from) {
    const before = units.get(id);
    if (before === undefined || stays.has(id)) continue;
    ended.set(id, before);
    const rows = <Row extends { from: string }>(list: Row[]) => list.filter(({ from }) => from <= eve);
    const after = { ...before, names: rows(before.names), parents: rows(before.parents), to: eve };
    effects.push({ id, does: "ends", before, after });
  }
  for (const target of change.to) {
    const before = units.get(target.id);
    effects.push(
      before === undefined
        ? { id: target.id, does: "begins", before: null, after: begun(target, change.day) }
        : { id: target.id, does: "goesOn", before, after: goneOn(before, target, change.day, changeId) },
    );
  }
  const [heir, ...others] = change.to;
  const above = (id: Id): Id | null => {
    if (heir !== undefined && others.length === 0) return heir.id;
    const parent = rowOn(ended.get(id)?.parents ?? [], eve)?.unit ?? null;
    return parent !== null && ended.has(parent) ? above(parent) : parent;
  };
  for (const [id, before] of units) {
    if (ended.has(id) || stays.has(id) || (before.to !== "" && before.to < change.day)) continue;
    const parents = movedParents(before, change.day, changeId, parent =>
      ended.has(parent) ? above(parent) : parent,
    );
    if (parents !== before.parents)
      effects.push({ id, does: "movesUnder", before, after: { ...before, parents } });
  }
  return { effects };
}

function begun({ id, ...unit }: ChangedUnit, day: string): UnitDraft {
  return unitFrom(id, { ...unit, from: day, to: "", note: "" });
}

function goneOn(unit: UnitDraft, target: ChangedUnit, day: string, rowId: Id): UnitDraft {
  const name = rowOn(unit.names, day);
  const isNamed = name?.name === target.name && name.shortName === target.shortName;
  const { name: called, shortName } = target;
  const names = isNamed ? unit.names : withRow(unit.names, { id: rowId, name: called, shortName, from: day });
  const isUnder = (rowOn(unit.parents, day)?.unit ?? null) === target.parent;
  return { ...unit, names, parents: isUnder ? unit.parents : withParent(unit, target.parent, day, rowId) };
}

/** The rows with one that begins on its day; what was written of later days stands. */
function withRow<Row extends { from: string }>(rows: readonly Row[], row: Row): Row[] {
  return [...rows.filter(({ from }) => from < row.from), row, ...rows.filter(({ from }) => from > row.from)];
}

function withParent({ names, parents }: UnitDraft, unit: Id | null, day: string, rowId: Id): UnitParent[] {
  const nothing: UnitParent[] = [{ id: names[0]?.id ?? rowId, unit: null, from: "" }];
  return withRow(parents.length > 0 ? parents : nothing, { id: rowId, unit, from: day });
}

function movedParents(
  unit: UnitDraft,
  day: string,
  rowId: Id,
  heirOf: (parent: Id) => Id | null,
): UnitParent[] {
  const heir = (parent: Id | null) => (parent === null ? null : heirOf(parent));
  const hasBegun = unit.from === "" || unit.from < day;
  const later = unit.parents.map(row =>
    row.from >= day || !hasBegun ? { ...row, unit: heir(row.unit) } : row,
  );
  const current = rowOn(later, day);
  const isMoved = later.some((row, at) => row.unit !== unit.parents[at]?.unit);
  if (hasBegun && current !== undefined && current.from < day && heir(current.unit) !== current.unit)
    return withRow(later, { id: rowId, unit: heir(current.unit), from: day });
  return isMoved ? later : unit.parents;
}
