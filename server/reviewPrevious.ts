import type { Obligation } from "../src/domain/obligation.ts";
import type { ReviewContent } from "../src/domain/reviewContent.ts";
import type { ReviewForm } from "../src/domain/reviewForm.ts";
import type { Db, Tx } from "./db/tables.ts";
import { evidenceOf } from "./evidence.ts";
import { formOfObligation } from "./reviewRows.ts";

/** Filings that somebody stands by: what is still being written is nobody's value to compare with. */
export const filed = ["submitted", "verified", "approved"];

/** What the same unit of the same cluster filed under the same form for the last period of this kind before this one. */
export async function previousOf(
  db: Db | Tx,
  { formId, clusterId, unitId, periodId }: Obligation,
): Promise<{ period: string; content: ReviewContent } | null> {
  const period = await db
    .selectFrom("periods")
    .select(["kind", "start"])
    .where("id", "=", periodId)
    .executeTakeFirstOrThrow();
  const row = await db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .select(["periods.name", "reviews.content"])
    .where("obligations.formId", "=", formId)
    .where("obligations.clusterId", "=", clusterId)
    .where("obligations.unitId", unitId === null ? "is" : "=", unitId)
    .where("periods.kind", "=", period.kind)
    .where("periods.end", "<", period.start)
    .where("reviews.state", "in", filed)
    .orderBy("periods.end", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { period: row.name, content: JSON.parse(row.content) };
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
      evidence: await evidenceOf(db, "review", id),
    });
  }
  return made;
}
