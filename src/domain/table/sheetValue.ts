import { isRealDay } from "../text/calendarDay.ts";

/** A cell of a spreadsheet: a number, a day at midnight UTC, or text. */
export type SheetValue = number | Date | string;

/**
 * What the text of an exported cell is in a spreadsheet: whole numbers are numbers and days are days, so that they can be added and
 * sorted there; everything else is text, which no spreadsheet runs as a formula.
 */
export function sheetValue(text: string): SheetValue {
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  const [, day, month, year] = (/^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []).map(Number);
  if (day && month && year && isRealDay(year, month, day)) return new Date(Date.UTC(year, month - 1, day));
  return text;
}
