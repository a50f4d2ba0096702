import { z } from "zod";
import { Id } from "../id.ts";
import { Reminders } from "./reminders.ts";
import { formLevels, ReviewForm } from "./reviewForm.ts";

/**
 * One form in a list. `number` is the last published one, 0 before the first; `isChanged` says that the draft differs from it. The days
 * of reminding are edited apart from what is asked, so that neither makes the other stale: `remindersVersion` is theirs.
 */
export const ReviewFormSummary = z.strictObject({
  id: Id,
  version: z.int().positive(),
  name: z.string(),
  level: z.enum(formLevels),
  number: z.int().nonnegative(),
  isChanged: z.boolean(),
  reminders: Reminders,
  remindersVersion: z.int().positive(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type ReviewFormSummary = z.infer<typeof ReviewFormSummary>;

/** A form as it is being edited. */
export const ReviewFormDraft = z.strictObject({ ...ReviewFormSummary.shape, content: ReviewForm });
export type ReviewFormDraft = z.infer<typeof ReviewFormDraft>;

/** A form as it was published under a number, which nothing changes any more. */
export const ReviewFormNumber = z.strictObject({
  id: Id,
  number: z.int().positive(),
  content: ReviewForm,
  at: z.string(),
  by: z.string(),
});
export type ReviewFormNumber = z.infer<typeof ReviewFormNumber>;
