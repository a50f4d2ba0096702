import { fieldsOf } from "../../src/domain/review/reviewForm.ts";
import { rollUp } from "../../src/domain/review/reviewRollUp.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { contributionsTo } from "./reviewContributions.ts";
import { reviewLife } from "./reviewLife.ts";
import { myReviews, overdueReviews, waitingReviews } from "./reviewLines.ts";
import { listReviewRevisions, returnReasonLines, viewReviewRevision } from "./reviewRevisions.ts";
import { decisionsOf, returnsOf } from "./reviewRows.ts";
import { refuseUnknownFields, saveReview, withFiler } from "./reviewSave.ts";
import { returnedState, seenStates } from "./reviewStates.ts";
import { findReview, measured, movesOf, refuseReviewMove, takeReview } from "./reviewTake.ts";
import { targetsOf } from "./reviewTargets.ts";
import { sameFilesOf } from "./sameFiles.ts";

/** The filings: every handler of the review calls. */
export const reviews: GroupHandlers<"reviews"> = {
  mine: myReviews,
  overdue: overdueReviews,
  waiting: waitingReviews,
  reasons: returnReasonLines,

  view: async ({ db, actor, params, now }) => {
    const standing = await findReview(db, { actor }, params.id);
    const returns = await returnsOf(db, params.id);
    const { isPeriodClosed: _, sentFrom: __, ...shown } = standing;
    return {
      ...shown,
      sameFiles: await sameFilesOf(db, { actor }, params.id),
      targets: await targetsOf(db, standing),
      returns,
      decisions: await decisionsOf(db, params.id),
      ...(await seenStates(db, standing)),
      returned: await returnedState(db, params.id, returns),
      can: movesOf(actor, standing, now),
    };
  },

  revisions: listReviewRevisions,
  revision: viewReviewRevision,

  rollUp: async ({ db, actor, params, query }) => {
    const { obligation, form } = await findReview(db, { actor }, params.id);
    if (obligation.unitId !== null) throw new Refusal("notFound");
    const { contributions, ...named } = await contributionsTo(db, obligation, query.form);
    return { rows: rollUp(form, contributions), ...named };
  },

  update: async ({ tx, actor, now, params, version, body }) => {
    const standing = await takeReview(tx, actor, params.id, version);
    refuseReviewMove(movesOf(actor, standing, now), "edit");
    refuseUnknownFields(
      fieldsOf(standing.form).map(field => field.id),
      body,
    );
    const { review } = standing;
    const { quality } = measured(standing, body);
    const to = { content: body, quality, filers: withFiler(review, actor) };
    return saveReview({ tx, actor, now, before: review, to, act: "edited" });
  },

  ...reviewLife,
};
