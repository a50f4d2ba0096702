import type { Problem } from "../../api/problem.ts";
import { useWords } from "../../i18n/useWords.ts";
import { outboxWords } from "../../i18n/words/outbox.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";

/** What the server said of an item, as a sentence; which fields it means is shown in the form. */
export function ItemProblem({ problem }: { problem: Problem }) {
  const words = useWords(outboxWords);
  const problems = useWords(problemWords);
  const count = problem.fields?.length ?? 0;
  return (
    <p>
      {problemText(problems, problem)} {count > 0 && words.fields(count)}
      {problem.requestId !== "" && problem.code === "unexpected" && (
        <span className="block text-xs text-ink-soft">{problems.requestId(problem.requestId)}</span>
      )}
    </p>
  );
}
