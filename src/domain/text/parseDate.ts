import { fitsCalendar, textOnlyDate, type WrittenDate } from "../writtenDate.ts";
import { isoDay } from "./calendarDay.ts";
import { cleanText } from "./cleanText.ts";
import { type DateReading, plainDateText, readDate } from "./dateReading.ts";

/** A date whose text leaves the year out. */
export type YearlessDate = Omit<DateReading, "year">;

/**
 * What a typed date turns out to be: a date; a date whose year must be asked for, with a suggestion when the record
 * hints at one (`inferred: true`); a slip; words without any date; or nothing at all.
 */
export type ParsedDate =
  | { ok: WrittenDate }
  | { needsYear: YearlessDate; suggestion: WrittenDate | null }
  | { problem: "badDate" | "ambiguousDate" }
  | { textOnly: WrittenDate }
  | { blank: true };

/**
 * Reads a date as people here type or paste it: day before month, two-figure years in 20xx, with or without
 * diacritics. A year that the text leaves out is never filled in silently; the text itself is always kept.
 */
export function parseWrittenDate(
  text: string,
  known: { today: string; yearHint?: number | null },
): ParsedDate {
  if (cleanText(text) === "") return { blank: true };
  const reading = readDate(text, known.today);
  if (reading === "several") return { problem: "ambiguousDate" };
  if (reading === null)
    return isBrokenFigures(text) ? { problem: "badDate" } : { textOnly: textOnlyDate(text) };
  if (reading.year !== null) {
    const date = dated(reading, reading.year, text, false);
    return date ? { ok: date } : { problem: "badDate" };
  }
  // 2024 has a 29 February, so what fails in it exists in no year.
  if (!dated(reading, 2024, text, true)) return { problem: "badDate" };
  const { year: _, ...needsYear } = reading;
  const { yearHint } = known;
  return {
    needsYear,
    suggestion: typeof yearHint === "number" ? dated(reading, yearHint, text, true) : null,
  };
}

function dated(reading: DateReading, year: number, text: string, inferred: boolean): WrittenDate | null {
  const candidate = {
    written: cleanText(text),
    value: valueOf(reading, year),
    precision: reading.precision,
    part: reading.part,
    inferred,
  };
  return fitsCalendar(candidate) ? candidate : null;
}

function valueOf({ precision, quarter, month, day }: DateReading, year: number): string {
  if (precision === "day") return isoDay(year, month ?? 0, day ?? 0);
  if (precision === "month") return isoDay(year, month ?? 0, 1).slice(0, 7);
  return precision === "quarter" ? `${year}-Q${quarter}` : String(year);
}

// "19", "1/3/20266" or "ngày 1/3/2/26" were meant as dates; "ngày 19" may be all that a source says.
function isBrokenFigures(text: string): boolean {
  return /^[\d .,/-]*\d[\d .,/-]*$|^ngay \d+[/.-][\d/.-]+$/.test(plainDateText(text));
}
