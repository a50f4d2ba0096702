import { dayOf } from "../../src/domain/dated.ts";
import type { Actor } from "../../src/domain/people/actor.ts";
import { can } from "../../src/domain/people/permission.ts";
import { filerDay } from "../../src/domain/review/filerDay.ts";
import type { Obligation } from "../../src/domain/review/obligation.ts";
import { isSecretaryOf, owes, owesAnything } from "../../src/domain/review/owes.ts";
import { Review } from "../../src/domain/review/review.ts";
import type { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { cellState } from "../../src/domain/review/reviewMatrix.ts";
import { reviewMoves, waitsFor } from "../../src/domain/review/reviewMoves.ts";
import type { ReviewLine } from "../../src/domain/review/reviewView.ts";
import type { Db } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { inScope } from "../scope.ts";
import { returnDays } from "./returnDays.ts";
import { formOfObligation, obligationOf } from "./reviewRows.ts";

type Handlers = GroupHandlers<"reviews">;

/** What the actor owes by a post of theirs: filings that they may write, not yet submitted, the nearest deadline first. */
export const myReviews: Handlers["mine"] = async ({ db, actor, now }) => {
  if (!owesAnything(actor)) return { rows: [] };
  const rows = await linesIn(db, actor, ["draft", "returned"], dayOf(now));
  const mine = rows.filter(({ obligation, moves }) => owes(actor, obligation) && moves.edit === true);
  return { rows: mine.map(({ line }) => line).sort(byDay) };
};

/** What others owe whom the actor may remind: filings past their day, the longest overdue first. */
export const overdueReviews: Handlers["overdue"] = async ({ db, actor, now }) => {
  const rows = await linesIn(db, actor, ["draft", "returned"], dayOf(now));
  const theirs = rows.filter(({ obligation, line }) => line.isOverdue && !owes(actor, obligation));
  return { rows: theirs.map(({ line }) => line).sort(byDay) };
};

/** What waits for the actor's word: filings that they may verify or approve now, the longest waiting first. */
export const waitingReviews: Handlers["waiting"] = async ({ db, actor, now }) => {
  const rows = await linesIn(db, actor, ["submitted", "verified"], dayOf(now));
  return {
    rows: rows
      .filter(({ moves }) => moves.verify === true || moves.approve === true)
      .filter(({ line, obligation: { unitId, clusterId } }) => {
        // Whoever wrote the cluster's own filing does not check it, so that one waits for the department as well.
        return line.waitsFor !== "cluster" || unitId === null || isSecretaryOf(actor, clusterId);
      })
      .map(({ line }) => line)
      .sort((a, b) => (a.waitsSince ?? "").localeCompare(b.waitsSince ?? "")),
  };
};

/** The nearest day first, and last what has none. */
const byDay = (a: ReviewLine, b: ReviewLine) => (a.dueOn ?? "~").localeCompare(b.dueOn ?? "~");

/** More than anybody works through at a sitting; the matrix shows all. */
const most = 500;

async function linesIn(db: Db, actor: Actor | null, states: string[], today: string) {
  if (can(actor, "review.view") !== true) return [];
  // Filings are wide: which ones belong here is decided without them, and of those that do only a few columns are read.
  const owed = await db
    .selectFrom("obligations")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .selectAll("obligations")
    .select(["periods.name as period", "periods.state as periodState"])
    .where("obligations.reviewState", "in", states)
    .where("obligations.exemption", "is", null)
    .where("obligations.opensOn", "<=", today)
    .where(inScope({ actor }, "obligations"))
    .orderBy("obligations.dueOn")
    .orderBy("obligations.unitName")
    .limit(most)
    .execute();
  if (owed.length === 0) return [];
  const ids = owed.map(row => row.id);
  const filed = await db
    .selectFrom("reviews")
    .select(["id", "version", "state", "checksPassed", "filers", "submittedAt", "updatedAt"])
    .where("id", "in", ids)
    .execute();
  const reviews = new Map(filed.map(row => [row.id, row]));
  const returned = states.includes("returned") ? await returnDays(db, ids) : new Map<string, string>();
  const forms = new Map<string, ReviewForm>();
  const formOf = async (obligation: Obligation) => {
    const key = `${obligation.formId} ${obligation.formNumber}`;
    const form = forms.get(key) ?? (await formOfObligation(db, obligation));
    forms.set(key, form);
    return form;
  };
  const lines: {
    line: ReviewLine;
    obligation: Obligation;
    moves: ReturnType<typeof reviewMoves>;
  }[] = [];
  for (const { period, periodState, ...row } of owed) {
    const obligation = obligationOf(row);
    const review = reviews.get(row.id);
    if (review === undefined) continue;
    const reviewState = Review.shape.state.parse(review.state);
    const form = await formOf(obligation);
    const standing = { checks: form.checks, state: reviewState, checksPassed: review.checksPassed };
    const dueOn = filerDay(reviewState, obligation, returned.get(row.id) ?? null);
    const state = cellState({ obligation, state: reviewState, isBegun: review.version > 1, today });
    lines.push({
      obligation,
      moves: reviewMoves(actor, {
        ...standing,
        obligation,
        // Nothing is taken back from a list.
        sentFrom: "draft",
        filers: JSON.parse(review.filers),
        wasSubmitted: row.firstSubmittedAt !== null,
        isPeriodClosed: periodState === "closed",
        hasGaps: false,
        today,
      }),
      line: {
        id: review.id,
        version: review.version,
        form: form.name,
        period,
        cluster: obligation.clusterName,
        unit: obligation.unitName,
        state,
        dueOn,
        isOverdue: dueOn !== null && today > dueOn,
        waitsFor: waitsFor(standing),
        submittedAt: review.submittedAt,
        // While it is with its reviewers, nothing is saved but what hands it on.
        waitsSince: reviewState === "submitted" || reviewState === "verified" ? review.updatedAt : null,
      },
    });
  }
  return lines;
}
