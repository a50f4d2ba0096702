import { z } from "zod";
import { brokenRule } from "../ruleCode.ts";

/** Years the product takes for real; a year outside is a slip of the finger, not a date. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1800 && year <= 2199;
}

/** How many days a month of the Gregorian calendar has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whether the three numbers name a day that exists: 29/02/2024 does, 29/02/2026 and 31/04 do not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return isPlausibleYear(year) && day >= 1 && day <= daysInMonth(year, month);
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar as text, `yyyy-mm-dd`: it sorts as text and has no hour and no time zone to go wrong. */
export const CalendarDay = z.string().superRefine((text, ctx) => {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!isRealDay(Number(year), Number(month), Number(day))) ctx.addIssue(brokenRule("badDate"));
});

/** Writes numbers as `yyyy-mm-dd`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return fromDayNumber(dayNumber(day) + count);
}

/** How many days lie from one day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

// Counting from 1 March puts the leap day at the end of the year; a 400-year cycle has 146,097 days.
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear
  );
}

function fromDayNumber(count: number): string {
  const cycle = Math.floor(count / 146_097);
  const inCycle = count - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return isoDay(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
}
