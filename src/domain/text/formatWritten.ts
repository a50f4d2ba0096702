import type { WrittenDate } from "../writtenDate.ts";

/** A day `yyyy-mm-dd` as people here read it: `dd/mm/yyyy`. */
export function formatDate(day: string): string {
  return day.split("-").toReversed().join("/");
}

/**
 * The normalised date in figures: `19/06/2020`, `06/2020`, `Q2/2020`, `2020`; the words themselves when they are all
 * there is. The word for `part` is added from the catalogue by whoever shows it.
 */
export function formatWritten(date: WrittenDate): string {
  return date.value === null ? date.written : formatDate(date.value);
}
