import { daysInMonth, isoDay } from "../text/calendarDay.ts";
import { unmark } from "../text/vietnamese.ts";
import type { PeriodDraft } from "./period.ts";

const roman = ["I", "II", "III", "IV"];

function span(
  name: string,
  kind: PeriodDraft["kind"],
  year: number,
  first: number,
  last: number,
): PeriodDraft {
  const [start, end] = [isoDay(year, first, 1), isoDay(year, last, daysInMonth(year, last))];
  return { name, kind, start, end, cutOff: "", deadline: "" };
}

const half = (second: boolean, year: number) =>
  second
    ? span(`6 tháng cuối năm ${year}`, "halfYear", year, 7, 12)
    : span(`6 tháng đầu năm ${year}`, "halfYear", year, 1, 6);
const quarter = (number: number, year: number) =>
  span(`Quý ${roman[number - 1]}/${year}`, "quarter", year, 3 * number - 2, 3 * number);
const nineMonths = (year: number) => span(`9 tháng đầu năm ${year}`, "nineMonths", year, 1, 9);
const wholeYear = (year: number) => span(`Năm ${year}`, "year", year, 1, 12);

/** The periods of a kind that the calendar gives a year. */
export function calendarPeriods(
  kind: "halfYear" | "quarter" | "nineMonths" | "year",
  year: number,
): PeriodDraft[] {
  if (kind === "halfYear") return [half(false, year), half(true, year)];
  if (kind === "quarter") return [1, 2, 3, 4].map(number => quarter(number, year));
  return [kind === "year" ? wholeYear(year) : nineMonths(year)];
}

/** The calendar period that a text such as a title names first ("6 tháng đầu năm 2020", "quý II/2026"); null when it names none. */
export function periodNamed(text: string): PeriodDraft | null {
  const plain = unmark(text).replace(/\s+/g, " ");
  const [, halfWord, halfYear] = /\b(?:6|sau) thang (dau|cuoi)(?: cua)?(?: nam)? (\d{4})\b/.exec(plain) ?? [];
  if (halfYear) return half(halfWord === "cuoi", Number(halfYear));
  const [, nineYear] = /\b(?:9|chin) thang(?: dau)?(?: cua)?(?: nam)? (\d{4})\b/.exec(plain) ?? [];
  if (nineYear) return nineMonths(Number(nineYear));
  const [, number = "", quarterYear] =
    /\bquy (iv|i{1,3}|[1-4])\s*(?:\/|-|nam| )\s*(\d{4})\b/.exec(plain) ?? [];
  if (quarterYear)
    return quarter(roman.indexOf(number.toUpperCase()) + 1 || Number(number), Number(quarterYear));
  const [, year] = /\bnam (\d{4})\b/.exec(plain) ?? [];
  return year ? wholeYear(Number(year)) : null;
}

/** The period of the same kind that follows; null for kinds that no calendar orders. */
export function periodAfter(period: PeriodDraft): PeriodDraft | null {
  const year = Number(period.start.slice(0, 4));
  const month = Number(period.start.slice(5, 7));
  if (period.kind === "year") return wholeYear(year + 1);
  if (period.kind === "halfYear") return month < 7 ? half(true, year) : half(false, year + 1);
  if (period.kind === "nineMonths") return quarter(4, year);
  if (period.kind === "quarter")
    return month < 10 ? quarter((month + 2) / 3 + 1, year) : quarter(1, year + 1);
  return null;
}
