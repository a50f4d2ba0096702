import { z } from "zod";
import { brokenRule } from "./ruleCode.ts";
import { daysInMonth, isoDay, isPlausibleYear, isRealDay } from "./text/calendarDay.ts";
import { cleanText, requiredLine } from "./text/cleanText.ts";

const shapes = {
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  month: /^(\d{4})-(0[1-9]|1[0-2])$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  year: /^(\d{4})$/,
};

/** The longest text of a date as written, in characters. */
export const writtenDateMax = 200;

/**
 * A date as its source wrote it: the text, and beside it what the text says for certain.
 * `value` is `yyyy-mm-dd`, `yyyy-mm`, `yyyy-Qn` or `yyyy` after its precision, null for "vừa qua";
 * `part` is the third meant by "giữa tháng 7"; `inferred` says that the year stood elsewhere, not in the text.
 */
export const WrittenDate = z
  .strictObject({
    written: requiredLine(writtenDateMax),
    value: z.string().nullable(),
    precision: z.enum(["day", "month", "quarter", "year", "none"]),
    part: z.enum(["early", "mid", "late"]).nullable(),
    inferred: z.boolean(),
  })
  .superRefine((date, ctx) => {
    if (!fitsCalendar(date)) ctx.addIssue({ ...brokenRule("badDate"), path: ["value"] });
  });
export type WrittenDate = z.infer<typeof WrittenDate>;

/** Whether value, precision and part belong together and the calendar has such a date. */
export function fitsCalendar({ value, precision, part, inferred }: Omit<WrittenDate, "written">): boolean {
  if (precision === "none") return value === null && part === null && !inferred;
  const [, year, month, day] = shapes[precision].exec(value ?? "") ?? [];
  if (precision === "day") return part === null && isRealDay(Number(year), Number(month), Number(day));
  return isPlausibleYear(Number(year));
}

/** A date known only by its words, such as "vừa qua"; no date at all is null. */
export function textOnlyDate(text: string): WrittenDate {
  return { written: cleanText(text), value: null, precision: "none", part: null, inferred: false };
}

/** The first day (`yyyy-mm-dd`) that the date can mean, null when its words name none. */
export function firstDay(date: WrittenDate): string | null {
  const months = monthsOf(date);
  if (!months) return date.value;
  const day = date.precision === "month" ? { early: 1, mid: 11, late: 21 }[date.part ?? "early"] : 1;
  return isoDay(months.year, months.first, day);
}

/** The last day (`yyyy-mm-dd`) that the date can mean: a task is overdue only once this has passed. */
export function lastDay(date: WrittenDate): string | null {
  const months = monthsOf(date);
  if (!months) return date.value;
  const end = daysInMonth(months.year, months.last);
  const day = date.precision === "month" ? { early: 10, mid: 20, late: end }[date.part ?? "late"] : end;
  return isoDay(months.year, months.last, day);
}

// Early, mid and late are thirds: ten days of a month (thượng, trung, hạ tuần), a month of a quarter, four months of a year.
function monthsOf({
  value,
  precision,
  part,
}: WrittenDate): { year: number; first: number; last: number } | null {
  if (value === null || precision === "none" || precision === "day") return null;
  const year = Number(value.slice(0, 4));
  const number = Number(value.slice(-1));
  if (precision === "month") return { year, first: Number(value.slice(5)), last: Number(value.slice(5)) };
  const [start, length] = precision === "quarter" ? [3 * number - 2, 3] : [1, 12];
  const third = length / 3;
  const skipped = { early: 0, mid: 1, late: 2 }[part ?? "early"] * third;
  const kept = part === null ? length : third;
  return { year, first: start + skipped, last: start + skipped + kept - 1 };
}

/** Whether all of a date lies before a day; of a date without a value nobody can say so. */
export function isBefore(date: WrittenDate, day: string): boolean {
  const last = lastDay(date);
  return last !== null && last < day;
}
