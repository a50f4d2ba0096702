import { z } from "zod";
import { addDays, daysBetween } from "../text/calendarDay.ts";
import { filerDay } from "./filerDay.ts";
import { calendarPhase, type Obligation } from "./obligation.ts";
import type { ReviewState } from "./reviewMoves.ts";

/** Days before and after the deadline on which whoever has not filed is reminded by itself; 0 is the day of the deadline. */
export const Reminders = z.strictObject({
  before: z.array(z.int().min(0).max(90)).max(5),
  after: z.array(z.int().min(1).max(90)).max(5),
});
export type Reminders = z.infer<typeof Reminders>;

/** Days as typed, "7, 1" or "7 1"; null where something else stands between them. "" means no day. */
export function readReminderDays(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  return words.every(word => /^\d{1,2}$/.test(word)) ? [...new Set(words.map(Number))] : null;
}

/** Days that a reminder may come late, after a weekend without the server; what is older is passed over, never caught up in a flood. */
const graceDays = 2;

type Owed = {
  obligation: Pick<Obligation, "opensOn" | "dueOn" | "locksOn" | "extension" | "exemption">;
  state: ReviewState;
  isPeriodClosed: boolean;
  /** The day by which an answer to the open return is expected; null where nothing was returned. */
  returnDueOn: string | null;
  reminders: Reminders;
  today: string;
};

/** A reminder that is due: of which deadline, and how many days after it (negative before). */
export type DueReminder = { dueOn: string; step: number };

/**
 * The reminder that is due today, the last one where several are; null when there is none. Nobody is reminded of what is not needed, not
 * open yet, locked, or filed; the deadline is that of the extension or of the return, where there is one.
 */
export function dueReminder(owed: Owed): DueReminder | null {
  const { obligation, state, isPeriodClosed, returnDueOn, reminders, today } = owed;
  if (obligation.exemption !== null || isPeriodClosed || today < obligation.opensOn) return null;
  if (state === "draft" && calendarPhase(obligation, today) === "locked") return null;
  const dueOn = filerDay(state, obligation, returnDueOn);
  if (dueOn === null) return null;
  const steps = [...reminders.before.map(days => -days), ...reminders.after];
  const gone = daysBetween(dueOn, today);
  const past = steps.filter(step => step <= gone && gone - step <= graceDays);
  const reached = past.filter(step => addDays(dueOn, step) >= obligation.opensOn);
  return reached.length === 0 ? null : { dueOn, step: Math.max(...reached) };
}
