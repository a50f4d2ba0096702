import { dueDay, type Obligation } from "./obligation.ts";
import type { ReviewState } from "./reviewMoves.ts";

/**
 * The day by which its filer is expected to do the next thing with a filing: of a return, the day that it asked for; before, the deadline
 * in force. Null where no day was set (opened again without a return) and while the filing is with its reviewers.
 */
export function filerDay(
  state: ReviewState,
  obligation: Parameters<typeof dueDay>[0],
  returnDueOn: string | null,
): Obligation["dueOn"] | null {
  if (state === "draft") return dueDay(obligation);
  return state === "returned" ? returnDueOn : null;
}
