import type { Problem } from "../api/problem.ts";
import { useWords } from "../i18n/useWords.ts";
import { problemText, problemWords } from "../i18n/words/problems.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

/** A call that went wrong, as a sentence, with the number an administrator can look up and a way to ask again. */
export function ProblemNotice({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const words = useWords(problemWords);
  return (
    <Notice
      variant="bad"
      action={
        <Button size="small" onClick={onRetry}>
          {words.retry}
        </Button>
      }
    >
      <p>{problemText(words, problem)}</p>
      {problem.requestId !== "" && (
        <p className="mt-1 text-xs text-ink-soft">{words.requestId(problem.requestId)}</p>
      )}
    </Notice>
  );
}
