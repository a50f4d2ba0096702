import type { Id } from "../../src/domain/id.ts";
import type { Obligation } from "../../src/domain/review/obligation.ts";
import type { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import type { ContributedFiling, Contribution } from "../../src/domain/review/reviewRollUp.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { Db } from "../db/tables.ts";
import { formOfObligation } from "./reviewRows.ts";

type Contributions = { contributions: Contribution[]; units: Named[]; forms: Named[] };
type Named = { id: Id; name: string };

/**
 * What the units of a cluster bring to its own review: their filings of the same period, each on the number of the form that it began
 * on; those under one form where `only` names it. `units` and `forms` are everything that was owed, so that a choice stays a choice.
 */
export async function contributionsTo(
  db: Db,
  { clusterId, periodId }: Obligation,
  only: Id | undefined,
): Promise<Contributions> {
  const rows = await db
    .selectFrom("obligations")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .innerJoin("reviewForms", "reviewForms.id", "obligations.formId")
    .select(["obligations.id", "unitId", "unitName", "formId", "formNumber", "exemption"])
    .select(["reviewForms.name as formName", "reviews.state", "reviews.content"])
    .where("clusterId", "=", clusterId)
    .where("periodId", "=", periodId)
    .where("unitId", "is not", null)
    .execute();
  const forms = new Map<string, ReviewForm>();
  const byUnit = new Map<Id, { name: string; filings: ContributedFiling[] }>();
  for (const { id, unitId, unitName, formId, formNumber, exemption, state, content } of rows) {
    const unit = byUnit.get(unitId ?? "") ?? { name: unitName, filings: [] };
    byUnit.set(unitId ?? "", unit);
    if (only !== undefined && formId !== only) continue;
    const key = `${formId} ${formNumber}`;
    const form = forms.get(key) ?? (await formOfObligation(db, { formId, formNumber }));
    forms.set(key, form);
    unit.filings.push({
      reviewId: id,
      form,
      content: state === "approved" ? JSON.parse(content) : null,
      why: state === "approved" ? "" : exemption === null ? "notApproved" : "notNeeded",
    });
  }
  const units = [...byUnit].map(([id, { name, filings }]) => ({ id, name, filings }));
  units.sort((a, b) => compareVi(a.name, b.name) || compareVi(a.id, b.id));
  return {
    contributions: units.map(({ id, filings }) => ({ unitId: id, filings })),
    units: units.map(({ id, name }) => ({ id, name })),
    forms: [...new Map(rows.map(({ formId, formName }) => [formId, formName]))]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => compareVi(a.name, b.name) || compareVi(a.id, b.id)),
  };
}
