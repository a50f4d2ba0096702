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
    .strictObject({ by: z.string(), at: z.string(), version: z.int().positive(), ...ReturnAnswer.shape })
    .nullable(),
});
export type ReviewReturn = z.infer<typeof ReviewReturn>;
