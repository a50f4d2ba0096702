import { z } from "zod";
import { OpenDay, refuseBackwards, rowOn, type Span } from "../dated.ts";
import { Id } from "../id.ts";
import { brokenRule } from "../ruleCode.ts";
import { addDays } from "../text/calendarDay.ts";
import { line, prose, requiredLine } from "../text/cleanText.ts";

/** Kinds of unit met in a cluster: Party boards, Front and mass organisations, state bodies, sections of another body. */
export const unitKinds = ["", "party", "front", "state", "section", "other"] as const;

/** A name that holds from its day until the next one begins; only the first has no day. */
export const UnitName = z.strictObject({
  id: Id,
  name: requiredLine(300),
  shortName: line(80),
  from: OpenDay,
});
export type UnitName = z.infer<typeof UnitName>;

/** The unit above, from its day until the next row begins; null where none stood above. */
export const UnitParent = z.strictObject({ id: Id, unit: Id.nullable(), from: OpenDay });
export type UnitParent = z.infer<typeof UnitParent>;

const life = { from: OpenDay, to: OpenDay, note: prose(2000) };

/**
 * An organisation through time: one identity, its names and the units above it one after the other, so that gaps and overlaps cannot
 * be written. `from` is its first day ("" where nobody knows), `to` its last ("" while it exists).
 */
export const UnitDraft = z
  .strictObject({
    kind: z.enum(unitKinds),
    names: z.array(UnitName).max(50),
    parents: z.array(UnitParent).max(50),
    ...life,
  })
  .superRefine((unit, ctx) => {
    refuseBackwards(unit, ctx);
    if (unit.names.length === 0) ctx.addIssue({ ...brokenRule("required"), path: ["names"] });
    refuseDisorder(unit, "names", ctx);
    refuseDisorder(unit, "parents", ctx);
  });
export type UnitDraft = z.infer<typeof UnitDraft>;

function refuseDisorder(
  unit: Span & Record<"names" | "parents", { from: string }[]>,
  list: "names" | "parents",
  ctx: z.RefinementCtx,
): void {
  unit[list].forEach(({ from }, at) => {
    const refuse = (code: "notInOrder" | "outsideLife") =>
      ctx.addIssue({ ...brokenRule(code), path: [list, at, "from"] });
    const before = unit[list][at - 1]?.from;
    if (before === undefined ? from !== "" : from <= before) refuse("notInOrder");
    else if (from !== "" && (from <= unit.from || (unit.to !== "" && from > unit.to))) refuse("outsideLife");
  });
}

/** A unit as somebody first writes it down: a name, and whatever else is known. */
export const NewUnit = z
  .strictObject({
    name: requiredLine(300),
    shortName: line(80),
    kind: z.enum(unitKinds),
    parent: Id.nullable().default(null),
    from: OpenDay.default(""),
    to: OpenDay.default(""),
    note: life.note.default(""),
  })
  .superRefine(refuseBackwards);
export type NewUnit = z.infer<typeof NewUnit>;

/** The whole unit behind a first writing-down. Its first rows share its own identity, so that the same writing makes the same unit. */
export function unitFrom(id: Id, { name, shortName, parent, ...rest }: NewUnit): UnitDraft {
  return {
    ...rest,
    names: [{ id, name, shortName, from: "" }],
    parents: parent === null ? [] : [{ id, unit: parent, from: "" }],
  };
}

/** A unit as it is kept. */
export const Unit = z.strictObject({ id: Id, version: z.int().positive(), content: UnitDraft });
export type Unit = z.infer<typeof Unit>;

/** A name of the unit on other days than the one asked for. */
const OtherName = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  from: OpenDay,
  to: OpenDay,
});

/** A unit as it was on one day: the name and the unit above of that day, or the last it had when it no longer existed. */
export const UnitRow = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(unitKinds),
  parentId: Id.nullable(),
  from: OpenDay,
  to: OpenDay,
  otherNames: z.array(OtherName),
  /** The units that took its place, whenever that was. */
  successors: z.array(Id),
});
export type UnitRow = z.infer<typeof UnitRow>;

/** The name that the unit had on the day. */
export function nameOn({ names }: Pick<UnitDraft, "names">, day: string): UnitName {
  const name = rowOn(names, day);
  if (name === undefined) throw new Error("A unit has a name on every day.");
  return name;
}

/** The unit that stood above on the day. */
export function parentOn({ parents }: Pick<UnitDraft, "parents">, day: string): Id | null {
  return rowOn(parents, day)?.unit ?? null;
}

/** Rows that hold one after the other, each with the days on which it holds. */
export function spansOf<Row extends { from: string }>(
  rows: readonly Row[],
  { from, to }: Span,
): (Row & Span)[] {
  return rows.map((row, at) => {
    const next = rows[at + 1]?.from;
    return {
      ...row,
      from: row.from === "" ? from : row.from,
      to: next === undefined ? to : addDays(next, -1),
    };
  });
}

/** The unit as a list of that day shows it. */
export function unitRowOn({ id, version, content }: Unit, day: string, successors: Id[]): UnitRow {
  const { kind, from, to, names } = content;
  const { id: nameId, name, shortName } = nameOn(content, day);
  const otherNames = spansOf(names, content)
    .filter(row => row.id !== nameId)
    .map(row => ({ name: row.name, shortName: row.shortName, from: row.from, to: row.to }));
  const parentId = parentOn(content, day);
  return { id, version, name, shortName, kind, parentId, from, to, otherNames, successors };
}
