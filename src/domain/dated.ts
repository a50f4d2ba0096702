import { z } from "zod";
import { brokenRule } from "./ruleCode.ts";
import { CalendarDay } from "./text/calendarDay.ts";

/** A day of the calendar, or "" where a stretch of time is open at this end. */
export const OpenDay = z.union([z.literal(""), CalendarDay]);

/** A stretch of days with both ends included; "" at an end means that it is open there. */
export type Span = { from: string; to: string };

/** Refuses a span that ends before it begins. */
export function refuseBackwards({ from, to }: Span, ctx: z.RefinementCtx): void {
  if (from !== "" && to !== "" && to < from) ctx.addIssue({ ...brokenRule("endBeforeStart"), path: ["to"] });
}

/** Whether the day lies in the span; both ends belong to it. */
export function holdsOn({ from, to }: Span, day: string): boolean {
  return (from === "" || from <= day) && (to === "" || day <= to);
}

/** Whether a span has days on or after the day. */
export function reachesDay({ to }: Pick<Span, "to">, day: string): boolean {
  return to === "" || to >= day;
}

/** Whether two spans share a day. */
export function isOverlapping(a: Span, b: Span): boolean {
  return (a.to === "" || b.from === "" || b.from <= a.to) && (b.to === "" || a.from === "" || a.from <= b.to);
}

/**
 * Of rows that each hold from their `from` ("" for the first) until the next one begins, the one that holds on the day; the first
 * when the day lies before all of them. Undefined only for an empty list.
 */
export function rowOn<Row extends { from: string }>(rows: readonly Row[], day: string): Row | undefined {
  return rows.findLast(row => row.from <= day) ?? rows[0];
}

/** The day on which an instant falls in Vietnam, where the clock has stood seven hours ahead of UTC since 1975. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
