import type { ReviewAct } from "./review.ts";
import type { CheckLevel, ReviewForm } from "./reviewForm.ts";
import { type Standing, waitsFor } from "./reviewMoves.ts";

/** Who gives a word on a filing: one of the levels that its form names, and leadership after them. */
export type Judge = CheckLevel | "leadership";

/** Whose word a filing waits for, or has last; null while it is with its filer. */
export function judgeOf(standing: Pick<Standing, "state" | "checks" | "checksPassed">): Judge | null {
  const { state } = standing;
  return state === "verified" || state === "approved" ? "leadership" : waitsFor(standing);
}

/**
 * The version that was sent back first; null where none was. A level that gave no word yet has seen nothing of what returns changed
 * before it, also where the answer came back to what last period said.
 */
export function firstSentBack(steps: readonly { version: number; act: ReviewAct }[]): number | null {
  return steps.find(({ act }) => act === "returned")?.version ?? null;
}

/**
 * The version in which a judge last passed a filing or sent it back; null while they never did. What one level has seen says nothing of
 * what the next has, so "what changed" is told to each since its own last word; to the filer (`judge` null) since anybody's.
 */
export function lastJudged(
  steps: readonly { version: number; act: ReviewAct }[],
  checks: ReviewForm["checks"],
  judge: Judge | null,
): number | null {
  let passed = 0;
  let last: number | null = null;
  for (const { version, act } of steps) {
    const by: Judge = checks[passed] ?? "leadership";
    const isJudged = act === "verified" || act === "returned" || act === "approved";
    if (isJudged && (judge === null || judge === by)) last = version;
    if (act === "verified") passed++;
    else if (act !== "approved") passed = 0;
  }
  return last;
}
