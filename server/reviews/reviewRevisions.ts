import type { Selectable } from "kysely";
import { returnDigest } from "../../src/domain/review/returnDigest.ts";
import { ReviewRevision } from "../../src/domain/review/review.ts";
import { fieldsOf } from "../../src/domain/review/reviewForm.ts";
import type { ReturnDraft } from "../../src/domain/review/reviewReturn.ts";
import type { Tables } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { Refusal } from "../http/refusal.ts";
import { inScope } from "../scope.ts";
import { formOfObligation } from "./reviewRows.ts";
import { versionOf } from "./reviewStates.ts";
import { findReview } from "./reviewTake.ts";

type Handlers = GroupHandlers<"reviews">;

/** Every saved state of a filing, the newest first. */
export const listReviewRevisions: Handlers["revisions"] = async ({ db, actor, params }) => {
  await findReview(db, { actor }, params.id);
  const rows = await db
    .selectFrom("reviewRevisions")
    .selectAll()
    .where("reviewId", "=", params.id)
    .orderBy("version", "desc")
    .limit(500)
    .execute();
  return { rows: rows.map(summaryOf) };
};

/** One saved state whole. */
export const viewReviewRevision: Handlers["revision"] = async ({ db, actor, params }) => {
  await findReview(db, { actor }, params.id);
  const version = /^[1-9]\d{0,8}$/.test(params.version) ? Number(params.version) : 0;
  const row = await db
    .selectFrom("reviewRevisions")
    .selectAll()
    .where("reviewId", "=", params.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("notFound");
  return { ...summaryOf(row), ...versionOf(row) };
};

function summaryOf(row: Selectable<Tables["reviewRevisions"]>): ReviewRevision {
  const { version, at, by, reason } = row;
  const { shape } = ReviewRevision;
  return {
    version,
    act: shape.act.parse(row.act),
    state: shape.state.parse(row.state),
    at,
    by,
    reason,
    changed: JSON.parse(row.changed),
  };
}

/** Why filings of a form came back in a year, at which questions and of which units, within what the actor sees. */
export const returnReasonLines: Handlers["reasons"] = async ({ db, actor, query }) => {
  const rows = await db
    .selectFrom("reviewReturns")
    .innerJoin("obligations", "obligations.id", "reviewReturns.reviewId")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .select([
      "reviewReturns.content",
      "obligations.formNumber",
      "obligations.unitName",
      "obligations.clusterName",
    ])
    .where("obligations.formId", "=", query.form)
    .where("periods.start", "like", `${query.year}-%`)
    .where(inScope({ actor }, "obligations"))
    .execute();
  const labels = new Map<number, Map<string, string>>();
  for (const formNumber of new Set(rows.map(row => row.formNumber))) {
    const form = await formOfObligation(db, { formId: query.form, formNumber });
    labels.set(formNumber, new Map(fieldsOf(form).map(({ id, label }) => [id, label])));
  }
  const returned = rows.map(({ content, formNumber, unitName, clusterName }) => ({
    unit: unitName || clusterName,
    labels: labels.get(formNumber) ?? new Map<string, string>(),
    remarks: (JSON.parse(content) as ReturnDraft).remarks,
  }));
  return { rows: returnDigest(returned) };
};
