import { z } from "zod";
import { Id } from "../id.ts";
import { CalendarDay } from "../text/calendarDay.ts";
import { prose, requiredProse } from "../text/cleanText.ts";

/** Why a filing is sent back. Counted and shown to the units, so that the same is not returned year after year. */
export const returnReasons = [
  "missing",
  "evidenceMissing",
  "numberDoubtful",
  "contradiction",
  "unclear",
  "copied",
  "wrongPeriod",
  "other",
] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** One remark of the reviewer: at a field ("" for the whole filing), with a reason and words. The filer answers it beside the field. */
export const Remark = z.strictObject({
  id: Id,
  fieldId: z.union([z.literal(""), Id]),
  reason: z.enum(returnReasons),
  text: requiredProse(2000),
});
export type Remark = z.infer<typeof Remark>;

/** A return as the reviewer writes it (product.md §4.3): remarks, words to the whole, and the day by which an answer is expected. */
export const ReturnDraft = z.strictObject({
  remarks: z.array(Remark).min(1).max(200),
  text: prose(5000),
  dueOn: CalendarDay,
});
export type ReturnDraft = z.infer<typeof ReturnDraft>;

/** What the filer answers when resubmitting: in words what changed, and an answer to each remark. */
export const ReturnAnswer = z.strictObject({
  summary: requiredProse(2000),
  answers: z.array(z.strictObject({ remarkId: Id, text: prose(2000) })).max(200),
});
export type ReturnAnswer = z.infer<typeof ReturnAnswer>;

/** One return with what became of it. `version` is the one that was seen when it was returned, and is never overwritten. */
export const ReviewReturn = z.strictObject({
  id: Id,
  version: z.int().positive(),
  by: z.string(),
  at: z.string(),
  ...ReturnDraft.shape,
  answered: z
    .strictObject({
      by: z.string(),
      at: z.string(),
      /** When the button was pressed, by the filer's device; null when it was sent at once, or before this was kept. */
      writtenAt: z.string().nullable(),
      version: z.int().positive(),
      ...ReturnAnswer.shape,
      /** Remarks whose very field was changed since the return. */
      changed: z.array(Id),
      /** The filer took that submission back before a reviewer acted on it: the remarks are owed again. */
      isWithdrawn: z.boolean(),
    })
    .nullable(),
});
export type ReviewReturn = z.infer<typeof ReviewReturn>;

/**
 * The return whose remarks are owed an answer; they stay owed until a reviewer has received one, so an answer that was taken back does
 * not count. Only the newest return can be: nothing is sent without answering it.
 */
export function owedReturn(returns: readonly ReviewReturn[]): ReviewReturn | undefined {
  const last = returns.at(-1);
  return last && (last.answered === null || last.answered.isWithdrawn) ? last : undefined;
}

/** Remarks whose very field differs from what was returned: there the change may speak for itself. */
export function changedRemarks(remarks: readonly Remark[], changedFields: readonly string[]): Remark[] {
  return remarks.filter(({ fieldId }) => fieldId !== "" && changedFields.includes(fieldId));
}

/** The remarks that an answer leaves open: each wants a sentence, unless its very field was changed since the return. */
export function openRemarks(
  remarks: readonly Remark[],
  { answers }: Pick<ReturnAnswer, "answers">,
  changedFields: readonly string[],
): Remark[] {
  const changed = new Set(changedRemarks(remarks, changedFields).map(({ id }) => id));
  const said = new Set(answers.filter(({ text }) => text.trim() !== "").map(({ remarkId }) => remarkId));
  return remarks.filter(({ id }) => !changed.has(id) && !said.has(id));
}
