import type { Problem } from "../../../api/problem.ts";
import { reviewRefusals } from "../../../domain/review/reviewMoves.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewLifeWords } from "../../../i18n/words/reviewLife.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { Notice } from "../../../ui/Notice.tsx";

/** Why a step of a filing was refused, as exactly as the server said it. */
export function MoveProblem({ problem }: { problem: Problem | undefined }) {
  const { no } = useWords(reviewLifeWords);
  const { moves } = useWords(reviewPageWords);
  const problems = useWords(problemWords);
  if (problem === undefined) return null;
  const why = reviewRefusals.find(refusal => refusal === problem.why);
  const said = problem.code === "stale" ? moves.changed : why ? no[why] : problemText(problems, problem);
  return <Notice variant="bad">{said}</Notice>;
}
