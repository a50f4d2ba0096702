import { z } from "zod";
import { Id } from "../../domain/id.ts";
import { Reason, Reasoned } from "../../domain/reason.ts";
import { cellStates, mostReminded, ObligationPlan, ReviewMatrix } from "../../domain/review/reviewMatrix.ts";
import { CalendarDay } from "../../domain/text/calendarDay.ts";
import { line } from "../../domain/text/cleanText.ts";
import { get, write } from "../endpoint.ts";
import { Saved } from "./answers.ts";

/** Given to one cluster, or to every cluster of a sector that exists on the period's cut-off day. */
const Plan = z.strictObject({ form: Id, period: Id, cluster: Id.optional(), sector: line(120).optional() });
const isOneOf = ({ cluster, sector = "" }: { cluster?: string; sector?: string }) =>
  (cluster === undefined) === (sector !== "");
const notOne = { path: ["cluster"], message: "required" };

/** Who must file what, for which period. */
export const obligations = {
  matrix: get("/obligations", {
    needs: "review.view",
    query: z.strictObject({
      form: Id,
      year: z.coerce.number<number>().int(),
      cluster: Id.optional(),
      /** Only rows with a cell in this state. */
      state: z.enum(cellStates).optional(),
      /** The place of the page's first row; beyond the last one the first page is answered. */
      from: z.coerce.number<number>().int().nonnegative().default(0),
    }),
    returns: ReviewMatrix,
  }),
  plan: get("/obligations/plan", {
    needs: "review.manage",
    query: Plan.refine(isOneOf, notOne),
    returns: ObligationPlan,
  }),
  generate: write("POST", "/obligations", {
    needs: "review.manage",
    body: z
      .strictObject({ ...Plan.shape, opensOn: CalendarDay, dueOn: CalendarDay, locksOn: CalendarDay })
      .refine(isOneOf, notOne),
    returns: z.strictObject({ created: z.int(), kept: z.int() }),
  }),
  extend: write("PUT", "/obligations/:id/extension", {
    needs: "review.manage",
    ifMatch: true,
    body: z.strictObject({ dueOn: CalendarDay, reason: Reason }),
    returns: Saved,
  }),
  exempt: write("PUT", "/obligations/:id/exemption", {
    needs: "review.manage",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
  /** Take back what was decided: the filing is as it was before, with everything in it. */
  require: write("POST", "/obligations/:id/require", {
    needs: "review.manage",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
  shorten: write("POST", "/obligations/:id/shorten", {
    needs: "review.manage",
    ifMatch: true,
    body: Reasoned,
    returns: Saved,
  }),
  remind: write("POST", "/obligations/remind", {
    needs: "review.remind",
    body: z.strictObject({ obligations: z.array(Id).min(1).max(mostReminded) }),
    returns: z.strictObject({
      reminded: z.int(),
      nobody: z.array(z.strictObject({ id: Id, unit: z.string() })),
    }),
  }),
} as const;
