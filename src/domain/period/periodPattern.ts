import { daysInMonth, isoDay } from "../text/calendarDay.ts";
import type { PeriodDraft } from "./period.ts";
import { calendarPeriods } from "./periodNamed.ts";

/** What a year's periods can be made from: kinds of the calendar, or the periods of the year before. */
export const periodPatterns = ["halfYear", "quarter", "nineMonths", "year", "lastYear"] as const;
export type PeriodPattern = (typeof periodPatterns)[number];

/** Kinds that come again each year; a campaign and a term do not. */
const yearly: readonly string[] = ["halfYear", "quarter", "nineMonths", "year"];

/**
 * The periods of a year by these patterns, in order, each once. Copies of last year's keep their days, cut-offs and deadlines a year
 * later, and come before the calendar's of the same kind and days.
 */
export function periodsOfYear(
  year: number,
  patterns: readonly PeriodPattern[],
  known: readonly PeriodDraft[],
): PeriodDraft[] {
  const lastYears = known.filter(({ kind, end }) => yearly.includes(kind) && yearOf(end) === year - 1);
  const proposed = patterns
    .toSorted((a, b) => Number(b === "lastYear") - Number(a === "lastYear"))
    .flatMap(pattern =>
      pattern === "lastYear"
        ? lastYears.map(period => aYearLater(period, year))
        : calendarPeriods(pattern, year),
    );
  return proposed
    .filter((period, at) => proposed.findIndex(other => isSamePeriod(other, period)) === at)
    .toSorted((a, b) => (a.start + a.end < b.start + b.end ? -1 : Number(a.start + a.end > b.start + b.end)));
}

type Stretch = { kind: string; start: string; end: string };

/** Whether two periods are one: of the same kind over the same days, whatever they are called. */
export function isSamePeriod(a: Stretch, b: Stretch): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function aYearLater({ name, kind, start, end, cutOff, deadline }: PeriodDraft, year: number): PeriodDraft {
  const named = name.replaceAll(String(year - 1), String(year));
  return {
    name: named === name ? `${name} (${year})` : named,
    kind,
    start: later(start),
    end: later(end),
    cutOff: later(cutOff),
    deadline: later(deadline),
  };
}

/** The same day a year later; the end of February stays the end of February. */
function later(day: string): string {
  if (day === "") return "";
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const isLast = date === daysInMonth(year, month);
  const last = daysInMonth(year + 1, month);
  return isoDay(year + 1, month, isLast && month === 2 ? last : Math.min(date, last));
}
