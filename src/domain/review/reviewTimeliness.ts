import { dayOf } from "../dated.ts";
import { daysBetween } from "../text/calendarDay.ts";
import { dueDay, type Obligation } from "./obligation.ts";
import type { ReviewReturn } from "./reviewReturn.ts";

/**
 * When a filing arrived. The one rule: what counts is the instant at which the server first had a filing that could be submitted (all
 * that is required, nothing broken); a return and a resubmission change nothing about it. Each resubmission is judged by itself, in the
 * same way, by the day that its return asked for (`answerTimeliness`). What was written without a network before the deadline and
 * arrived after it is late, and is told apart, so that whoever gives an extension sees it.
 */
export type Timeliness =
  | { is: "notFiled" }
  | { is: "onTime"; byExtension: boolean }
  | { is: "late"; days: number; wasWrittenOnTime: boolean };

type Times = {
  /** The first submission as the server received it; null while there is none. */
  firstSubmittedAt: string | null;
  /** When the filer pressed the button, by the clock of their device; null when it was sent at once. */
  firstWrittenAt: string | null;
};

/** How a filing stands to its deadline; days are counted from the deadline in force, extension included. */
export function timelinessOf(
  obligation: Pick<Obligation, "opensOn" | "dueOn" | "locksOn" | "extension">,
  { firstSubmittedAt, firstWrittenAt }: Times,
): Timeliness {
  if (firstSubmittedAt === null) return { is: "notFiled" };
  const arrived = dayOf(firstSubmittedAt);
  const due = dueDay(obligation);
  if (arrived <= due) return { is: "onTime", byExtension: arrived > obligation.dueOn };
  const wasWrittenOnTime = firstWrittenAt !== null && dayOf(firstWrittenAt) <= due;
  return { is: "late", days: daysBetween(due, arrived), wasWrittenOnTime };
}

/** How the answer to one return stands to the day that the return asked for; that day itself is still on time. */
export type AnswerTimeliness =
  | { is: "awaited" }
  | { is: "overdue"; days: number }
  | { is: "onTime" }
  | { is: "late"; days: number; wasWrittenOnTime: boolean };

/** Judges a resubmission by its return's day. An answer that was taken back is none. */
export function answerTimeliness(
  { dueOn, answered }: Pick<ReviewReturn, "dueOn" | "answered">,
  today: string,
): AnswerTimeliness {
  if (answered === null || answered.isWithdrawn)
    return today > dueOn ? { is: "overdue", days: daysBetween(dueOn, today) } : { is: "awaited" };
  const arrived = dayOf(answered.at);
  if (arrived <= dueOn) return { is: "onTime" };
  const { writtenAt } = answered;
  const wasWrittenOnTime = writtenAt !== null && dayOf(writtenAt) <= dueOn;
  return { is: "late", days: daysBetween(dueOn, arrived), wasWrittenOnTime };
}
