import { z } from "zod";
import { Id } from "../id.ts";
import { ReviewContent } from "./reviewContent.ts";
import { EvidenceMark } from "./reviewEvidence.ts";
import { reviewStates } from "./reviewMoves.ts";

/** What was done to a filing when a state of it was saved. */
export const reviewActs = [
  "begun",
  "edited",
  "submitted",
  "resubmitted",
  "withdrawn",
  "verified",
  "returned",
  "approved",
  "reopened",
] as const;
export type ReviewAct = (typeof reviewActs)[number];

/** How a filing is measured; "empty" and "copied" never count as complete (product.md §4.6). */
const reviewQualities = ["empty", "copied", "partial", "complete"] as const;

/**
 * One filing as the server keeps it, under the identity of its obligation. `firstSubmittedAt` is the server's instant,
 * `firstWrittenAt` that of the filer's device where it was sent later; `filers` are accounts.
 */
export const Review = z.strictObject({
  id: Id,
  version: z.int().positive(),
  state: z.enum(reviewStates),
  checksPassed: z.int().nonnegative(),
  content: ReviewContent,
  filers: z.array(z.string()),
  quality: z.enum(reviewQualities),
  firstSubmittedAt: z.string().nullable(),
  firstWrittenAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type Review = z.infer<typeof Review>;

/** One saved state as the history lists it; `changed` names the fields whose answer or evidence differs from the state before. */
export const ReviewRevision = z.strictObject({
  version: z.int().positive(),
  act: z.enum(reviewActs),
  state: z.enum(reviewStates),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  changed: z.array(Id),
});
export type ReviewRevision = z.infer<typeof ReviewRevision>;

/** A saved state as far as what stands now is compared with it. */
export const ReviewVersion = z.strictObject({
  version: z.int().positive(),
  content: ReviewContent,
  /** Null where it was saved before states named their evidence. */
  evidence: z.array(EvidenceMark).nullable(),
});
export type ReviewVersion = z.infer<typeof ReviewVersion>;
