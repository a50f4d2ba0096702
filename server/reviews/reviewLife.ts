import { dayOf } from "../../src/domain/dated.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import type { Review } from "../../src/domain/review/review.ts";
import type { Gap } from "../../src/domain/review/reviewCompleteness.ts";
import { fieldsOf } from "../../src/domain/review/reviewForm.ts";
import type { ReviewMoves } from "../../src/domain/review/reviewMoves.ts";
import type { Tx } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { answerReturn, oweAgain } from "./returnAnswers.ts";
import { refuseUnknownFields, saveReview, withFiler } from "./reviewSave.ts";
import { measured, movesOf, refuseReviewMove, type StandingReview, takeReview } from "./reviewTake.ts";
import { tellCheckers, tellFilers } from "./tellReview.ts";

type Life = Pick<
  GroupHandlers<"reviews">,
  "submit" | "withdraw" | "verify" | "return" | "approve" | "reopen"
>;
type Moving = { tx: Tx; actor: Actor; now: string; params: { id: string }; version: number };

/** The steps of a filing. Each names the version it was decided upon: nobody passes what they did not see. */
export const reviewLife: Life = {
  submit: async ({ tx, actor, now, params, version, body: { content, writtenAt, answer } }) => {
    const standing = await takeReview(tx, actor, params.id, version);
    const { review, form } = standing;
    refuseReviewMove(movesOf(actor, standing, now), "edit");
    refuseUnknownFields(
      fieldsOf(form).map(field => field.id),
      content,
    );
    const { gaps, quality } = measured(standing, content);
    if (gaps.length > 0 || quality === "empty") throw new Refusal("invalid", { fields: gaps.map(problemAt) });
    const said = { by: actor.name, at: now, writtenAt, version: version + 1 };
    const isAnswer = await answerReturn(tx, params.id, {
      content,
      evidence: standing.evidence,
      answer,
      said,
    });
    const saved = await saveReview({
      tx,
      actor,
      now,
      before: review,
      to: {
        state: "submitted",
        checksPassed: 0,
        content,
        quality,
        filers: withFiler(review, actor),
        submittedAt: now,
        ...(review.firstSubmittedAt === null && { firstSubmittedAt: now, firstWrittenAt: writtenAt }),
      },
      act: review.firstSubmittedAt === null ? "submitted" : "resubmitted",
      reason: isAnswer ? (answer?.summary ?? "") : "",
    });
    await tellCheckers({ tx, actor, now, standing });
    return saved;
  },

  withdraw: async call => {
    const { review, sentFrom } = await openTo(call, "withdraw");
    await oweAgain(call.tx, review);
    return saveReview({
      ...call,
      before: review,
      to: { state: sentFrom, checksPassed: 0 },
      act: "withdrawn",
    });
  },

  verify: async call => {
    const { review, form } = await openTo(call, "verify");
    const checksPassed = review.checksPassed + 1;
    const state = checksPassed === form.checks.length ? "verified" : "submitted";
    return saveReview({ ...call, before: review, to: { state, checksPassed }, act: "verified" });
  },

  return: async ({ body: { id, content }, ...call }) => {
    const standing = await openTo(call, "return");
    const { review, form } = standing;
    const known = new Set(fieldsOf(form).map(field => field.id));
    const strange = content.remarks.flatMap(({ fieldId }, at) =>
      fieldId === "" || known.has(fieldId)
        ? []
        : [{ path: `content.remarks.${at}.fieldId`, code: "unknownLink" }],
    );
    if (strange.length > 0) throw new Refusal("invalid", { fields: strange });
    if (content.dueOn < dayOf(call.now))
      throw new Refusal("invalid", { fields: [{ path: "content.dueOn", code: "tooEarly" }] });
    const saved = await saveReview({
      ...call,
      before: review,
      to: { state: "returned", checksPassed: 0 },
      act: "returned",
      reason: content.text,
    });
    const row = { id, reviewId: review.id, version: review.version, content: JSON.stringify(content) };
    await call.tx
      .insertInto("reviewReturns")
      .values({ ...row, answered: null, at: call.now, by: call.actor.name })
      .execute();
    await tellFilers({ ...call, standing }, "reviewReturned", content.text);
    return saved;
  },

  approve: async call => {
    const standing = await openTo(call, "approve");
    const { review } = standing;
    await tellFilers({ ...call, standing }, "reviewApproved", "");
    return saveReview({ ...call, before: review, to: { state: "approved" }, act: "approved" });
  },

  reopen: async ({ body: { reason }, ...call }) => {
    const standing = await openTo(call, "reopen");
    const { review } = standing;
    await tellFilers({ ...call, standing }, "reviewReopened", reason);
    // What is opened again must be filed again, whatever the calendar says: it stands as if it had been returned.
    const to = { state: "returned", checksPassed: 0 } as const satisfies Partial<Review>;
    return saveReview({ ...call, before: review, to, act: "reopened", reason });
  },
};

/** The filing as the caller saw it, when this move is open to them. */
async function openTo(call: Moving, move: keyof ReviewMoves): Promise<StandingReview> {
  const standing = await takeReview(call.tx, call.actor, call.params.id, call.version);
  refuseReviewMove(movesOf(call.actor, standing, call.now), move);
  return standing;
}

function problemAt(gap: Gap) {
  return { path: `content.answers.${gap.fieldId}`, code: gap.is === "misfit" ? "misfit" : gap.is };
}
