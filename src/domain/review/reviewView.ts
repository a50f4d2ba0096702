import { z } from "zod";
import { Id } from "../id.ts";
import { Obligation } from "./obligation.ts";
import { ObligationDecision } from "./obligationDecision.ts";
import { Review, ReviewVersion } from "./review.ts";
import { EvidenceMark } from "./reviewEvidence.ts";
import { checkLevels, ReviewForm } from "./reviewForm.ts";
import { cellStates } from "./reviewMatrix.ts";
import { ReviewMoves } from "./reviewMoves.ts";
import { PreviousReview } from "./reviewPrevious.ts";
import { ReviewReturn } from "./reviewReturn.ts";
import { ReviewTargets } from "./reviewTarget.ts";
import { SameFile } from "./sameFile.ts";

/**
 * One filing in a list of what somebody owes or has to check. `dueOn` is the filer's day (`filerDay`), null where none is set; `waitsFor`
 * the level whose word it waits for, `waitsSince` the instant at which it came to whoever has it now, null while that is its filer.
 */
export const ReviewLine = z.strictObject({
  id: Id,
  version: z.int().positive(),
  form: z.string(),
  period: z.string(),
  cluster: z.string(),
  unit: z.string(),
  state: z.enum(cellStates),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  waitsFor: z.enum(checkLevels).nullable(),
  submittedAt: z.string().nullable(),
  waitsSince: z.string().nullable(),
});
export type ReviewLine = z.infer<typeof ReviewLine>;

/** One filing with everything its page shows: what is asked, what was filed before, what came back, and what may be done. */
export const ReviewView = z.strictObject({
  review: Review,
  obligation: Obligation,
  form: ReviewForm,
  period: z.string(),
  /** What the same unit, or those whose work it carries on, filed under this form for the period before; null when none did. */
  previous: PreviousReview.nullable(),
  /** What the year's agreement sets; null where none is signed. */
  targets: ReviewTargets.nullable(),
  /** The files that prove its values now. */
  evidence: z.array(EvidenceMark),
  /** Evidence that proves something else too, as far as the reader sees it. */
  sameFiles: z.array(SameFile),
  returns: z.array(ReviewReturn),
  /** What staff decided about it: more time, not needed, and what was taken back. */
  decisions: z.array(ObligationDecision),
  /** The state that whoever it waits for judged last (passed or returned), so that they see what changed since; null before they did. */
  judged: ReviewVersion.nullable(),
  /** What was sent back to the filer before whoever it waits for gave any word; null where nothing was, or they gave one. */
  sentBack: ReviewVersion.nullable(),
  /** The state that the newest return sent back; null where nothing was returned. */
  returned: ReviewVersion.nullable(),
  can: ReviewMoves,
});
export type ReviewView = z.infer<typeof ReviewView>;
