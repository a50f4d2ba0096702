import { z } from "zod";
import { Id } from "../id.ts";
import { measure } from "./reviewCompleteness.ts";
import { answerTo, isAnswered, type ReviewContent } from "./reviewContent.ts";
import { fieldsOf, type ReviewForm } from "./reviewForm.ts";

/**
 * What a form that is not published yet would make of a filing of last period: what would still be missing or misfit, and which
 * answers the new form no longer asks for (they stay with the filing, on its own form).
 */
export const TriedOut = z.strictObject({
  reviewId: Id,
  unit: z.string(),
  answered: z.int().nonnegative(),
  asked: z.int().nonnegative(),
  gaps: z.int().nonnegative(),
  dropped: z.array(z.string()),
});
export type TriedOut = z.infer<typeof TriedOut>;

/** Tries a form on one filing that was made on an earlier form. Evidence is counted as there. */
export function tryOut(
  form: ReviewForm,
  filed: { form: ReviewForm; content: ReviewContent; evidence: Readonly<Record<string, number>> },
): Omit<TriedOut, "reviewId" | "unit"> {
  const fields = fieldsOf(form);
  const kept = new Set(fields.map(field => field.id));
  const dropped = fieldsOf(filed.form).filter(
    field => !kept.has(field.id) && isAnswered(field, answerTo(filed.content, field.id)),
  );
  return {
    answered: fields.filter(field => isAnswered(field, answerTo(filed.content, field.id))).length,
    asked: fields.length,
    gaps: measure(form, filed.content, filed.evidence, null).gaps.length,
    dropped: dropped.map(field => field.label),
  };
}
