import { isSame } from "../../../domain/merge/sameValue.ts";
import type { ReviewAnswer } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import type { PreviousReview } from "../../../domain/review/reviewPrevious.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { AnswerText } from "./AnswerText.tsx";
import { PartsText } from "./PartsText.tsx";
import { previousAnswers } from "./previousAnswers.ts";

interface PreviousLineProps {
  field: FormField;
  answer: ReviewAnswer;
  previous: PreviousReview;
}

/** What was answered for the last period, under an answer that is read; "the same" where it is the same. */
export function PreviousLine({ field, answer, previous }: PreviousLineProps) {
  const t = useWords(reviewPageWords);
  const said = previousAnswers(previous, field);
  const isLong = field.kind === "narrative" || field.kind === "table";
  const isAsBefore = previous.parts.length === 0 && said.every(one => isSame(one.answer, answer));
  if (!isLong && !isAsBefore) return <PartsText field={field} previous={previous} />;
  return said.map(({ unit, answer: before }) =>
    isSame(answer, before) ? (
      <p key={unit} className="mt-1 text-sm text-ink-faint">
        {t.sameAsBefore(named(previous.period, unit))}
      </p>
    ) : (
      <details key={unit} className="mt-1 text-sm text-ink-faint">
        <summary>{named(previous.period, unit)}</summary>
        <div className="text-ink-soft">
          <AnswerText field={field} answer={before} />
        </div>
      </details>
    ),
  );
}

function named(period: string, unit: string): string {
  return unit === "" ? period : `${period}, ${unit}`;
}
