import { useLayoutEffect, useState } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { ErrorSummary } from "../../../ui/ErrorSummary.tsx";
import { controlIdOf } from "./fieldProblem.ts";
import type { Attempt } from "./useConferenceSaving.ts";

interface Problem {
  fieldId: string;
  message: string;
}

const place = (problem: Problem) => document.getElementById(problem.fieldId);

function byPlaceOnPage(a: Problem, b: Problem): number {
  const [first, second] = [place(a), place(b)];
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Everything that stood in the way of the last save, in the order of the page. */
export function FormProblems({ number, intent, sentences }: Attempt) {
  const t = useWords(conferenceFormWords);
  const [problems, setProblems] = useState<Problem[]>([]);
  useLayoutEffect(() => {
    // Rows with a problem have opened by now, so each field has its element.
    const found = sentences.map(({ path, message }) => ({ fieldId: controlIdOf(path), message }));
    setProblems(found.sort(byPlaceOnPage));
  }, [sentences]);
  if (problems.length === 0) return null;
  return (
    <div className="mb-6">
      <ErrorSummary key={number} title={t.summary[intent](problems.length)} problems={problems} />
    </div>
  );
}
