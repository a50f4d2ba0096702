import { dayOf } from "../../src/domain/dated.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Obligation } from "../../src/domain/review/obligation.ts";
import type { Review } from "../../src/domain/review/review.ts";
import { type Completeness, measure } from "../../src/domain/review/reviewCompleteness.ts";
import { type EvidenceMark, evidenceCounts } from "../../src/domain/review/reviewEvidence.ts";
import type { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { type ReviewMoves, reviewMoves, type Standing } from "../../src/domain/review/reviewMoves.ts";
import type { PreviousReview } from "../../src/domain/review/reviewPrevious.ts";
import { reviewLifeWords } from "../../src/i18n/words/reviewLife.ts";
import type { Db, Tx } from "../db/tables.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope, type Looker } from "../scope.ts";
import { evidenceOf } from "./evidence.ts";
import { holdObligation } from "./holdObligation.ts";
import { previousOf } from "./reviewPrevious.ts";
import { formOfObligation, obligationOf, reviewOf } from "./reviewRows.ts";

/** A filing with all that decides what may be done with it. */
export type StandingReview = {
  review: Review;
  obligation: Obligation;
  form: ReviewForm;
  /** The period's name. */
  period: string;
  isPeriodClosed: boolean;
  previous: PreviousReview | null;
  evidence: EvidenceMark[];
  sentFrom: Standing["sentFrom"];
};

/** The filing as it stands; one outside the actor's scope is not found, like one that does not exist. */
export async function findReview(db: Db | Tx, looker: Looker, id: string): Promise<StandingReview> {
  const owed = await db
    .selectFrom("obligations")
    .selectAll()
    .where("id", "=", id)
    .where(inScope(looker, "obligations"))
    .executeTakeFirst();
  if (owed === undefined) throw new Refusal("notFound");
  const row = await db.selectFrom("reviews").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const obligation = obligationOf(owed);
  const period = await db
    .selectFrom("periods")
    .select(["name", "state"])
    .where("id", "=", owed.periodId)
    .executeTakeFirstOrThrow();
  const form = await formOfObligation(db, obligation);
  const review = reviewOf(row);
  return {
    review,
    obligation,
    form,
    period: period.name,
    isPeriodClosed: period.state === "closed",
    previous: await previousOf(db, obligation, form),
    evidence: await evidenceOf(db, id),
    sentFrom: await sentFromOf(db, review),
  };
}

/** Where a filing stood before its newest state, which is the submission while that can be taken back. */
async function sentFromOf(db: Db | Tx, { id, version, state }: Review): Promise<Standing["sentFrom"]> {
  if (state !== "submitted") return "draft";
  const before = await db
    .selectFrom("reviewRevisions")
    .select("state")
    .where("reviewId", "=", id)
    .where("version", "=", version - 1)
    .executeTakeFirst();
  return before?.state === "returned" ? "returned" : "draft";
}

/** The filing as the caller saw it; when it went on in between, the refusal carries both states. */
export async function takeReview(tx: Tx, actor: Actor, id: string, seen: number): Promise<StandingReview> {
  await holdObligation(tx, id);
  const standing = await findReview(tx, { actor }, id);
  if (standing.review.version !== seen) throw await staleReview(tx, id, seen);
  return standing;
}

/** What the caller saw and what stands now, so that nothing typed has to be typed again. */
export async function staleReview(tx: Tx, id: string, seen: number): Promise<Refusal> {
  const base = await tx
    .selectFrom("reviewRevisions")
    .select("content")
    .where("reviewId", "=", id)
    .where("version", "=", seen)
    .executeTakeFirst();
  const row = await tx.selectFrom("reviews").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  return new Refusal("stale", {
    base: base === undefined ? null : JSON.parse(base.content),
    current: reviewOf(row),
  });
}

/** Measures a filing as it stands, or with other words in it. */
export function measured(
  { form, previous, evidence, review }: StandingReview,
  content = review.content,
): Completeness {
  return measure(form, content, evidenceCounts(evidence), previous);
}

/** What may be done with the filing now, and why not. */
export function movesOf(
  actor: Actor | null,
  standing: StandingReview,
  now: string,
  content = standing.review.content,
): ReviewMoves {
  const { review, obligation, form } = standing;
  const { gaps, quality } = measured(standing, content);
  return reviewMoves(actor, {
    obligation,
    checks: form.checks,
    state: review.state,
    checksPassed: review.checksPassed,
    sentFrom: standing.sentFrom,
    filers: review.filers,
    wasSubmitted: review.firstSubmittedAt !== null,
    isPeriodClosed: standing.isPeriodClosed,
    hasGaps: gaps.length > 0 || quality === "empty",
    today: dayOf(now),
  });
}

/** Refuses a move that is not open, with the same reason that the screens were given. */
export function refuseReviewMove(moves: ReviewMoves, move: keyof ReviewMoves): void {
  const allowed = moves[move];
  if (allowed === true) return;
  const { no } = allowed;
  if (no === "role" || no === "elsewhere") throw new Refusal("forbidden");
  if (no === "signIn" || no === "changePassword") throw new Refusal(no);
  throw new Refusal("conflict", { why: no, message: reviewLifeWords.vi.no[no] });
}
