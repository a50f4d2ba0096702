import type { ExpressionBuilder } from "kysely";
import type { Id } from "../../src/domain/id.ts";
import type { Obligation } from "../../src/domain/review/obligation.ts";
import type { ReviewContent } from "../../src/domain/review/reviewContent.ts";
import { evidenceCounts } from "../../src/domain/review/reviewEvidence.ts";
import type { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { broughtTogether, type PreviousReview } from "../../src/domain/review/reviewPrevious.ts";
import type { Db, Tables, Tx } from "../db/tables.ts";
import { type UnitsBefore, unitsBefore } from "../units/unitsBefore.ts";
import { evidenceOf } from "./evidence.ts";
import { formOfObligation } from "./reviewRows.ts";

/** Filings that somebody stands by: what is still being written is nobody's value to compare with. */
export const filed = ["submitted", "verified", "approved"];

/**
 * What was filed under the same form for the last period of this kind before this one: by the same unit of the same cluster, or by the
 * units whose work it carries on, each with its own answers.
 */
export async function previousOf(
  db: Db | Tx,
  obligation: Obligation,
  form: ReviewForm,
): Promise<PreviousReview | null> {
  const period = await db
    .selectFrom("periods")
    .select(["kind", "start", "end"])
    .where("id", "=", obligation.periodId)
    .executeTakeFirstOrThrow();
  const { unitId, formId } = obligation;
  const before = unitId === null ? noUnits : await unitsBefore(db, unitId, period.end);
  const filings = db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .where("obligations.formId", "=", formId)
    .where(filedBy(obligation, [...before.merged, ...before.split]))
    .where("periods.kind", "=", period.kind)
    .where("periods.end", "<", period.start)
    .where("reviews.state", "in", filed);
  const last = await filings
    .select(["periods.id", "periods.name"])
    .orderBy("periods.end", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return null;
  const rows = await filings
    .select([
      "reviews.id as reviewId",
      "obligations.unitId",
      "obligations.unitName as unit",
      "reviews.content",
    ])
    .where("obligations.periodId", "=", last.id)
    .orderBy("obligations.unitName")
    .execute();
  const parts = rows.map(({ content, ...row }) => ({
    ...row,
    content: JSON.parse(content) as ReviewContent,
  }));
  const [only] = parts;
  if (parts.length === 1 && only?.unitId === unitId)
    return { period: last.name, content: only.content, parts: [] };
  const whole = parts.filter(part => part.unitId === null || !before.split.includes(part.unitId));
  return {
    period: last.name,
    content: broughtTogether(form, whole),
    parts: parts.map(({ reviewId, unit, content }) => ({ reviewId, unit, content })),
  };
}

const noUnits: UnitsBefore = { merged: [], split: [] };

/** Filings of the unit in its cluster, or of these units in whichever cluster they were. */
export function filedBy({ clusterId, unitId }: Obligation, before: readonly Id[]) {
  return (eb: ExpressionBuilder<Tables, "obligations">) => {
    const own = eb.and([
      eb("obligations.clusterId", "=", clusterId),
      eb("obligations.unitId", unitId === null ? "is" : "=", unitId),
    ]);
    return before.length === 0 ? own : eb.or([own, eb("obligations.unitId", "in", [...before])]);
  };
}

/** Everything filed under a form for one period, with the form it was filed on. */
export async function filedInPeriod(db: Db, formId: string, periodId: string) {
  const rows = await db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .select([
      "reviews.id",
      "reviews.content",
      "obligations.formNumber",
      "obligations.unitName",
      "clusterName",
    ])
    .where("obligations.formId", "=", formId)
    .where("obligations.periodId", "=", periodId)
    .where("reviews.state", "in", filed)
    .orderBy("obligations.unitName")
    .limit(200)
    .execute();
  const forms = new Map<number, ReviewForm>();
  const made = [];
  for (const { id, content, formNumber, unitName, clusterName } of rows) {
    const form = forms.get(formNumber) ?? (await formOfObligation(db, { formId, formNumber }));
    forms.set(formNumber, form);
    made.push({
      reviewId: id,
      unit: unitName || clusterName,
      form,
      content: JSON.parse(content) as ReviewContent,
      evidence: evidenceCounts(await evidenceOf(db, id)),
    });
  }
  return made;
}
