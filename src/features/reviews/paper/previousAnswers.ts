import { answerTo, isAnswered, type ReviewAnswer } from "../../../domain/review/reviewContent.ts";
import type { FormField } from "../../../domain/review/reviewForm.ts";
import type { PreviousReview } from "../../../domain/review/reviewPrevious.ts";

/** Who answered the question for the last period, and what; "" is the unit that files now. Units that said nothing are left out. */
export function previousAnswers(
  { content, parts }: PreviousReview,
  field: FormField,
): { unit: string; answer: ReviewAnswer }[] {
  const all = parts.length === 0 ? [{ unit: "", content }] : parts;
  return all
    .map(part => ({ unit: part.unit, answer: answerTo(part.content, field.id) }))
    .filter(({ answer }) => isAnswered(field, answer));
}
