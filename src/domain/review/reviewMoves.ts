import { z } from "zod";
import type { Actor } from "../people/actor.ts";
import { can, type Permission, type Place, refusals } from "../people/permission.ts";
import { calendarPhase, type Obligation } from "./obligation.ts";
import type { ReviewForm } from "./reviewForm.ts";

/** Where a filing stands. "submitted" waits for its checks one after the other; "verified" has passed them all. */
export const reviewStates = ["draft", "submitted", "returned", "verified", "approved"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Why a move is not open: who asks, where the filing stands, or what the calendar says. */
export const reviewRefusals = [
  ...refusals,
  "early",
  "locked",
  "periodClosed",
  "exempt",
  "submitted",
  "verified",
  "approved",
  "notSubmitted",
  "notVerified",
  "notFinished",
  "checked",
  "incomplete",
  "notExtended",
  "filed",
] as const;
export type ReviewRefusal = (typeof reviewRefusals)[number];

const Move = z.union([z.literal(true), z.strictObject({ no: z.enum(reviewRefusals) })]);
type Move = z.infer<typeof Move>;

/** What may be done with one filing, each allowed or with the reason why not (product.md §4.4). */
export const ReviewMoves = z.strictObject({
  edit: Move,
  submit: Move,
  withdraw: Move,
  verify: Move,
  return: Move,
  approve: Move,
  reopen: Move,
  extend: Move,
  shorten: Move,
  exempt: Move,
});
export type ReviewMoves = z.infer<typeof ReviewMoves>;

/** All that the moves depend on. `checksPassed` counts the levels that have verified since the last submission. */
export type Standing = {
  obligation: Pick<
    Obligation,
    "clusterId" | "unitId" | "opensOn" | "dueOn" | "locksOn" | "extension" | "exemption"
  >;
  checks: ReviewForm["checks"];
  state: ReviewState;
  checksPassed: number;
  /** Where the filing stood when it was last sent, and stands again when it is taken back. */
  sentFrom: "draft" | "returned";
  /** Accounts that ever wrote or submitted this filing: none of them checks or approves it. */
  filers: readonly string[];
  /** Whether it was ever submitted. */
  wasSubmitted: boolean;
  /** Whether the period has been closed, which ends all writing in it. */
  isPeriodClosed: boolean;
  /** Whether something still stands in the way of a submission. */
  hasGaps: boolean;
  /** The day in Vietnam. */
  today: string;
};

/** The level whose word a submitted filing waits for; null when it waits for none. */
export function waitsFor({
  state,
  checks,
  checksPassed,
}: Pick<Standing, "state" | "checks" | "checksPassed">) {
  return state === "submitted" ? (checks[checksPassed] ?? null) : null;
}

/** Which moves are open to the actor and why not: the server refuses by it, and sends it along so that screens never guess. */
export function reviewMoves(actor: Actor | null, standing: Standing): ReviewMoves {
  const { state, obligation, hasGaps } = standing;
  const closed = standing.isPeriodClosed && "periodClosed";
  const { clusterId, unitId } = obligation;
  const may = (permission: Permission, whyNot: ReviewRefusal | false, at: Place = { clusterId }): Move => {
    const allowed = can(actor, permission, at);
    if (allowed !== true) return allowed;
    return whyNot === false || { no: whyNot };
  };
  // A unit's filing is written by the unit, a cluster's by its secretary.
  const filing = (whyNot: ReviewRefusal | false) =>
    may("review.file", whyNot, unitId === null ? { clusterId } : { unitId });
  const own = actor !== null && standing.filers.includes(actor.id) && "ownFiling";
  const edit = filing(whyNotEdit(standing));
  const level = waitsFor(standing);
  // The department's check is nobody's who only reaches as far as a cluster.
  const check = (whyNot: ReviewRefusal | false) =>
    may("review.check", whyNot, level === "cluster" ? { clusterId } : {});
  const notSubmitted = level === null && (finished(state) ?? "notSubmitted");
  return {
    edit,
    submit: edit === true && hasGaps ? { no: "incomplete" } : edit,
    withdraw: filing(state === "submitted" ? whyNotWithdraw(standing) : (finished(state) ?? "notSubmitted")),
    verify: check(notSubmitted || own),
    // Nobody is sent back what the closed period would not let them answer.
    return:
      state === "verified" ? may("review.approve", own || closed) : check(notSubmitted || own || closed),
    approve: may(
      "review.approve",
      state === "verified" ? own : state === "approved" ? "approved" : "notVerified",
    ),
    reopen: may("review.reopen", finished(state) === null ? "notFinished" : closed),
    extend: may("review.manage", finished(state) ?? (obligation.exemption !== null && "exempt")),
    shorten: may("review.manage", whyNotShorten(standing)),
    exempt: may("review.manage", finished(state) ?? (state === "submitted" && "submitted")),
  };
}

/** Whether a filing has passed its checks, in the word of its state. */
function finished(state: ReviewState): "verified" | "approved" | null {
  return state === "verified" || state === "approved" ? state : null;
}

/** What is taken back must be open for writing where it then stands: otherwise it would be neither filed nor to be changed. */
function whyNotWithdraw(standing: Standing): ReviewRefusal | false {
  if (standing.checksPassed > 0) return "checked";
  return whyNotEdit({ ...standing, state: standing.sentFrom });
}

/** What was filed within the longer time was on time, and stays so. */
function whyNotShorten({ obligation, wasSubmitted }: Standing): ReviewRefusal | false {
  if (obligation.exemption !== null) return "exempt";
  if (obligation.extension === null) return "notExtended";
  return wasSubmitted && "filed";
}

function whyNotEdit({ obligation, state, today, isPeriodClosed }: Standing): ReviewRefusal | false {
  if (obligation.exemption !== null) return "exempt";
  if (isPeriodClosed) return "periodClosed";
  if (state === "submitted") return "submitted";
  const done = finished(state);
  if (done !== null) return done;
  // What was returned must be answered, whatever the calendar says.
  if (state === "returned") return false;
  const phase = calendarPhase(obligation, today);
  return (phase === "early" || phase === "locked") && phase;
}
