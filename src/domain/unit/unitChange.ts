import { z } from "zod";
import { OpenDay } from "../dated.ts";
import { Id } from "../id.ts";
import { brokenRule } from "../ruleCode.ts";
import { CalendarDay } from "../text/calendarDay.ts";
import { line, prose, requiredLine } from "../text/cleanText.ts";
import { unitKinds } from "./unit.ts";

/** What can happen to units on a day. */
export const unitChangeKinds = ["rename", "move", "merge", "split", "dissolve"] as const;
export type UnitChangeKind = (typeof unitChangeKinds)[number];

/** A unit as it stands from the day of the change: one that goes on under its own id, or a new one. */
export const ChangedUnit = z.strictObject({
  id: Id,
  name: requiredLine(300),
  shortName: line(80),
  kind: z.enum(unitKinds),
  parent: Id.nullable(),
});
export type ChangedUnit = z.infer<typeof ChangedUnit>;

/** The document that decided it, as far as it is known. */
export const DecidingDocument = z.strictObject({
  number: line(80),
  day: OpenDay,
  issuer: line(300),
  title: line(500),
});

/** How many units each kind of change takes and leaves; a merge may also be into a unit that stands already. */
const shapes: Record<UnitChangeKind, (from: number, to: number, all: number) => boolean> = {
  rename: (from, to, all) => from === 1 && to === 1 && all === 1,
  move: (from, to, all) => from === 1 && to === 1 && all === 1,
  merge: (_, to, all) => to === 1 && all >= 2,
  split: (from, to) => from === 1 && to >= 2,
  dissolve: (_, to) => to === 0,
};

/** The units that end with a change. */
export function endedUnits({ from, to }: { from: readonly Id[]; to: readonly { id: Id }[] }): Id[] {
  return from.filter(id => !to.some(unit => unit.id === id));
}

/** A change of units: which end or go on (`from`), what stands from the day on (`to`), and why. */
export const UnitChangeDraft = z
  .strictObject({
    kind: z.enum(unitChangeKinds),
    /** The first day on which it holds. */
    day: CalendarDay,
    from: z.array(Id).max(100),
    to: z.array(ChangedUnit).max(20),
    document: DecidingDocument,
    note: prose(2000),
    /** Clusters in which the unit of a merger also takes over as head or deputy; it inherits neither unasked. */
    keepHeads: z.array(Id).max(500).optional(),
    /** Reporters' posts whose holders do not follow into the unit of a merger; the others do. */
    leaveReporters: z.array(Id).max(500).optional(),
  })
  .superRefine(({ kind, from, to }, ctx) => {
    const all = new Set([...from, ...to.map(({ id }) => id)]);
    if (from.length === 0 || !shapes[kind](from.length, to.length, all.size))
      ctx.addIssue({ ...brokenRule("wrongCount"), path: ["from"] });
    if (new Set(from).size < from.length) ctx.addIssue({ ...brokenRule("duplicateId"), path: ["from"] });
    if (new Set(to.map(({ id }) => id)).size < to.length)
      ctx.addIssue({ ...brokenRule("duplicateId"), path: ["to"] });
  });
export type UnitChangeDraft = z.infer<typeof UnitChangeDraft>;
