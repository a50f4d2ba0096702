import { z } from "zod";
import { Id } from "../../domain/id.ts";
import { Reasoned } from "../../domain/reason.ts";
import { ReasonLine } from "../../domain/review/returnDigest.ts";
import { ReviewRevision, ReviewVersion } from "../../domain/review/review.ts";
import { ReviewContent } from "../../domain/review/reviewContent.ts";
import { ReturnAnswer, ReturnDraft } from "../../domain/review/reviewReturn.ts";
import { RolledUp } from "../../domain/review/reviewRollUp.ts";
import { ReviewLine, ReviewView } from "../../domain/review/reviewView.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** The filings. Their identity is that of what is owed; each move names the version that was seen. */
export const reviews = {
  mine: get("/reviews/mine", { needs: "review.view", returns: many(ReviewLine) }),
  overdue: get("/reviews/overdue", { needs: "review.remind", returns: many(ReviewLine) }),
  waiting: get("/reviews/waiting", { needs: "review.view", returns: many(ReviewLine) }),
  reasons: get("/reviews/return-reasons", {
    needs: "review.view",
    query: z.strictObject({ form: Id, year: z.coerce.number<number>().int() }),
    returns: many(ReasonLine),
  }),
  view: get("/reviews/:id", { needs: "review.view", returns: ReviewView }),
  revisions: get("/reviews/:id/revisions", { needs: "review.view", returns: many(ReviewRevision) }),
  revision: get("/reviews/:id/revisions/:version", {
    needs: "review.view",
    returns: z.strictObject({ ...ReviewRevision.shape, ...ReviewVersion.shape }),
  }),
  rollUp: get("/reviews/:id/roll-up", {
    needs: "review.view",
    /** Only what the units filed under this form. */
    query: z.strictObject({ form: Id.optional() }),
    returns: z.strictObject({
      rows: z.array(RolledUp),
      units: z.array(z.strictObject({ id: Id, name: z.string() })),
      /** The forms that the units owe for the period, whichever is asked for. */
      forms: z.array(z.strictObject({ id: Id, name: z.string() })),
    }),
  }),
  update: write("PUT", "/reviews/:id", {
    needs: "review.file",
    ifMatch: true,
    body: ReviewContent,
    returns: Saved,
  }),
  submit: write("POST", "/reviews/:id/submit", {
    needs: "review.file",
    ifMatch: true,
    body: z.strictObject({
      content: ReviewContent,
      writtenAt: z.iso.datetime().nullable(),
      answer: ReturnAnswer.nullable(),
    }),
    returns: Saved,
  }),
  withdraw: write("POST", "/reviews/:id/withdraw", { needs: "review.file", ifMatch: true, returns: Saved }),
  verify: write("POST", "/reviews/:id/verify", { needs: "review.check", ifMatch: true, returns: Saved }),
  return: write("POST", "/reviews/:id/return", {
    needs: "review.judge",
    ifMatch: true,
    body: Created(ReturnDraft),
    returns: Saved,
  }),
  approve: write("POST", "/reviews/:id/approve", { needs: "review.approve", ifMatch: true, returns: Saved }),
  reopen: write("POST", "/reviews/:id/reopen", {
    needs: "review.reopen",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
} as const;
