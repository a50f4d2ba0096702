import { answerTo, isAnswered } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import type { PreviousReview } from "../../../domain/review/reviewPrevious.ts";
import { AnswerText } from "./AnswerText.tsx";
import { previousAnswers } from "./previousAnswers.ts";

/** A short answer of the last period in one line; after a merger what it comes to, where it adds up, and each unit's own. */
export function PartsText({ field, previous }: { field: FormField; previous: PreviousReview }) {
  const { period, content, parts } = previous;
  const whole = answerTo(content, field.id);
  const said = previousAnswers(previous, field);
  if (said.length === 0) return null;
  const hasWhole = isAnswered(field, whole);
  return (
    <p className="mt-1 text-sm text-ink-faint figures">
      {period}: {hasWhole && <AnswerText field={field} answer={whole} />}
      {parts.length > 0 && (
        <>
          {hasWhole && " ("}
          {said.map(({ unit, answer }, at) => (
            <span key={unit}>
              {at > 0 && "; "}
              {unit} <AnswerText field={field} answer={answer} />
            </span>
          ))}
          {hasWhole && ")"}
        </>
      )}
    </p>
  );
}
