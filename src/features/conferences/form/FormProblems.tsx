import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { ErrorSummary } from "../../../ui/ErrorSummary.tsx";
import { byPath, controlPath } from "./controlPath.ts";
import type { Attempt } from "./savedState.ts";
import { fieldsInOrder } from "./sectionStates.ts";

/** Everything that stood in the way of the last save, in the order of the page. */
export function FormProblems({ number, intent, sentences }: Attempt) {
  const t = useWords(conferenceFormWords);
  if (sentences.length === 0) return null;
  const inOrder = byPath(fieldsInOrder);
  const problems = sentences
    .map(({ path, message }) => ({ fieldId: controlPath(path), message }))
    .sort((a, b) => inOrder(a.fieldId, b.fieldId));
  return (
    <div className="mb-6">
      <ErrorSummary key={number} title={t.summary[intent](problems.length)} problems={problems} />
    </div>
  );
}
