import type { ReviewAnswer } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import { useDiffWords } from "../../../i18n/useDiffWords.ts";
import { WordDiff } from "../../../ui/WordDiff.tsx";
import { AnswerText } from "./AnswerText.tsx";

interface AnswerChangeProps {
  field: FormField;
  before: ReviewAnswer;
  after: ReviewAnswer;
}

/** What an answer was and is: a text that was reworded word by word, everything else the old above the new. */
export function AnswerChange({ field, before, after }: AnswerChangeProps) {
  const words = useDiffWords();
  const isReworded = before.text !== "" && after.text !== "" && before.text !== after.text;
  return (
    <>
      {field.kind === "narrative" && isReworded ? (
        <WordDiff words={words} before={before.text} after={after.text} />
      ) : (
        <div className="grid gap-1">
          <del className="block text-ink-faint">
            <AnswerText field={field} answer={before} />
          </del>
          <ins className="block no-underline">
            <AnswerText field={field} answer={after} />
          </ins>
        </div>
      )}
      {before.explanation !== after.explanation && (
        <WordDiff words={words} before={before.explanation} after={after.explanation} />
      )}
    </>
  );
}
