import { z } from "zod";
import { Id } from "../../domain/id.ts";
import { Reminders } from "../../domain/review/reminders.ts";
import { ReviewForm } from "../../domain/review/reviewForm.ts";
import {
  ReviewFormDraft,
  ReviewFormNumber,
  ReviewFormSummary,
} from "../../domain/review/reviewFormRecord.ts";
import { TriedOut } from "../../domain/review/reviewTryOut.ts";
import { get, write } from "../endpoint.ts";
import { Created, many, Saved } from "./answers.ts";

/** What periodic reviews ask. A form is edited as a draft; publishing freezes it under the next number. */
export const reviewForms = {
  list: get("/review-forms", { needs: "review.view", returns: many(ReviewFormSummary) }),
  view: get("/review-forms/:id", { needs: "review.manage", returns: ReviewFormDraft }),
  number: get("/review-forms/:id/numbers/:number", { needs: "review.view", returns: ReviewFormNumber }),
  tryOut: get("/review-forms/:id/try-out", {
    needs: "review.manage",
    query: z.strictObject({ period: Id }),
    returns: many(TriedOut),
  }),
  create: write("POST", "/review-forms", {
    needs: "review.manage",
    body: Created(ReviewForm),
    returns: Saved,
  }),
  update: write("PUT", "/review-forms/:id", {
    needs: "review.manage",
    ifMatch: true,
    body: ReviewForm,
    returns: Saved,
  }),
  /** When the form reminds by itself; it holds at once, for every number of the form. The version is `remindersVersion`. */
  remind: write("PUT", "/review-forms/:id/reminders", {
    needs: "review.manage",
    ifMatch: true,
    body: Reminders,
    returns: Saved,
  }),
  publish: write("POST", "/review-forms/:id/publish", {
    needs: "review.manage",
    ifMatch: true,
    returns: Saved,
  }),
} as const;
