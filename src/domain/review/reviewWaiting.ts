import { dayOf } from "../dated.ts";
import { daysBetween } from "../text/calendarDay.ts";

/** Days within which whoever checks or approves is expected to answer; a filing that waits longer turns red on them (product.md §4.8). */
const answerWithin = 7;

/**
 * How long a filing has waited for its reviewer, in days, and whether that is too long. The one rule: days count from the one on which it
 * came to them, sent by its filer or passed on by the level before, because nobody answers for the time that others took.
 */
export function reviewWait(waitsSince: string, today: string): { days: number; isTooLong: boolean } {
  const days = Math.max(0, daysBetween(dayOf(waitsSince), today));
  return { days, isTooLong: days > answerWithin };
}
