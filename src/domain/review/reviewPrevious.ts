import { z } from "zod";
import { Id } from "../id.ts";
import { addDecimals, formatDecimal } from "../text/decimal.ts";
import { answerTo, noAnswer, type ReviewAnswer, ReviewContent } from "./reviewContent.ts";
import { fieldsOf, isNumeric, type ReviewForm } from "./reviewForm.ts";

/** What one unit filed for the last period, where several came before the one that files now. */
export const PreviousPart = z.strictObject({ reviewId: Id, unit: z.string(), content: ReviewContent });
export type PreviousPart = z.infer<typeof PreviousPart>;

/**
 * What was filed for the last period. After a merger or a split it was filed by other units: `parts` names each with its own answers,
 * and `content` holds only what their answers come to together.
 */
export const PreviousReview = z.strictObject({
  period: z.string(),
  content: ReviewContent,
  parts: z.array(PreviousPart),
});
export type PreviousReview = z.infer<typeof PreviousReview>;

/**
 * What the filings of merged units come to: the exact sum of figures that the form adds up, and nothing for everything else, because
 * texts, percentages and choices of several units are nobody's answer.
 */
export function broughtTogether(form: ReviewForm, parts: readonly PreviousPart[]): ReviewContent {
  const sums = fieldsOf(form).flatMap((field): [string, ReviewAnswer][] => {
    if (field.rollUp !== "sum" || !isNumeric(field.kind)) return [];
    const values = parts.flatMap(({ content }) => answerTo(content, field.id).number.value ?? []);
    if (values.length === 0) return [];
    const value = addDecimals(...values);
    return [[field.id, { ...noAnswer, number: { written: formatDecimal(value), value } }]];
  });
  return { answers: Object.fromEntries(sums) };
}
