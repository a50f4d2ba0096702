import type { Problem } from "../../../api/problem.ts";
import { moveRefusals } from "../../../domain/conference/conferenceMoves.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { Notice } from "../../../ui/Notice.tsx";

/** Why a step of the record's life was refused, as exactly as the server said it. */
export function LifeProblem({ problem }: { problem: Problem | undefined }) {
  const { no, changed } = useWords(conferenceLifeWords);
  const problems = useWords(problemWords);
  if (problem === undefined) return null;
  const why = moveRefusals.find(reason => reason === problem.why);
  const said = problem.code === "stale" ? changed : why ? no[why] : problemText(problems, problem);
  return (
    <div className="mb-3">
      <Notice variant="bad">{said}</Notice>
    </div>
  );
}
