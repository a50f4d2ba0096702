import { z } from "zod";
import { Id } from "../id.ts";
import { addDecimals, compareDecimals, Decimal, percentOf } from "../text/decimal.ts";
import { answerTo, type ReviewContent } from "./reviewContent.ts";
import { type FormField, fieldsOf, isNumeric, type ReviewForm } from "./reviewForm.ts";
import { isSameCode, isSameFigure, measureOf } from "./sameFigure.ts";

/** Why a unit brings nothing to one figure of its cluster. "twoValues": two of its forms ask the figure and say different numbers. */
export const notCountedReasons = [
  "notApproved",
  "notNeeded",
  "noValue",
  "notAsked",
  "otherMeasure",
  "twoValues",
] as const;
export type NotCounted = (typeof notCountedReasons)[number];

/** One filing that a unit owes for the period: its form, and its answers once they are approved, or why they do not count. */
export type ContributedFiling = {
  reviewId: Id;
  form: Pick<ReviewForm, "sections">;
  content: ReviewContent | null;
  why: "" | "notApproved" | "notNeeded";
};

/** What one unit brings to its cluster's review. */
export type Contribution = { unitId: Id; filings: readonly ContributedFiling[] };

/**
 * One figure of a cluster: the total, which filings it counts, and which units are left out with the reason ("not counted" is not zero,
 * product.md §4.6). Null when no unit counts; a mean has two decimals.
 */
export const RolledUp = z.strictObject({
  fieldId: Id,
  rollUp: z.enum(["sum", "mean"]),
  value: Decimal.nullable(),
  counted: z.array(z.strictObject({ unitId: Id, reviewId: Id, value: Decimal })),
  notCounted: z.array(
    z.strictObject({ unitId: Id, reviewId: Id.nullable(), why: z.enum(notCountedReasons) }),
  ),
});
export type RolledUp = z.infer<typeof RolledUp>;

/** Decimals of a mean. */
const digits = 2;

/**
 * Adds up the approved filings of a cluster's units, figure by figure, exactly. The units' forms need not be the cluster's: a figure is
 * found by its identity or by its code and unit of measure. However many of a unit's forms ask it, it counts once.
 */
export function rollUp(form: Pick<ReviewForm, "sections">, units: readonly Contribution[]): RolledUp[] {
  return fieldsOf(form).flatMap(field => {
    if (field.rollUp === "none" || !isNumeric(field.kind)) return [];
    const counted: RolledUp["counted"] = [];
    const notCounted: RolledUp["notCounted"] = [];
    for (const { unitId, filings } of units) {
      const brought = broughtTo(field, filings);
      if ("why" in brought) notCounted.push({ unitId, ...brought });
      else counted.push({ unitId, ...brought });
    }
    const sum = addDecimals(...counted.map(row => row.value));
    const value = counted.length === 0 ? null : field.rollUp === "sum" ? sum : meanOf(sum, counted.length);
    return [{ fieldId: field.id, rollUp: field.rollUp, value, counted, notCounted }];
  });
}

type Brought = { reviewId: Id; value: Decimal } | { reviewId: Id | null; why: NotCounted };

/** What a unit's filings say of one figure, or why they say nothing that counts. */
function broughtTo(figure: FormField, filings: readonly ContributedFiling[]): Brought {
  const asked = filings.map(filing => ({ ...filing, field: figureIn(filing.form, figure) }));
  const asking = asked.filter(({ field }) => field !== null && field !== "otherMeasure");
  if (asking.length === 0) {
    const other = asked.find(({ field }) => field === "otherMeasure");
    return { reviewId: other?.reviewId ?? null, why: other ? "otherMeasure" : "notAsked" };
  }
  const approved = asking.filter(({ content }) => content !== null);
  const said = approved.flatMap(({ reviewId, field, content }) => {
    if (content === null || field === null || field === "otherMeasure") return [];
    const { value } = answerTo(content, field.id).number;
    return value === null ? [] : [{ reviewId, value }];
  });
  const [first] = said;
  if (first === undefined) {
    const { reviewId = null, why = "noValue" } = approved[0] ?? notFiled(asking) ?? {};
    return { reviewId, why: why === "" ? "noValue" : why };
  }
  if (said.some(({ value }) => compareDecimals(value, first.value) !== 0))
    return { reviewId: first.reviewId, why: "twoValues" };
  return first;
}

/** Of filings that do not count, the one that still may: what is not needed never will. */
function notFiled(filings: readonly ContributedFiling[]): ContributedFiling | undefined {
  return filings.find(({ why }) => why === "notApproved") ?? filings[0];
}

/** The field of a unit's form that asks the figure; "otherMeasure" where only its code is there, counted in something else. */
function figureIn(form: Pick<ReviewForm, "sections">, figure: FormField): FormField | "otherMeasure" | null {
  const numeric = fieldsOf(form).filter(({ kind }) => isNumeric(kind));
  const same = numeric.find(
    field =>
      isSameFigure(field, figure) || (field.id === figure.id && measureOf(field) === measureOf(figure)),
  );
  if (same !== undefined) return same;
  return numeric.some(field => field.id === figure.id || isSameCode(field, figure)) ? "otherMeasure" : null;
}

/** The exact quotient, rounded half away from zero: a sum is so many per cent of a hundred times its count. */
function meanOf(sum: Decimal, count: number): Decimal | null {
  return percentOf(sum, String(count * 100), digits);
}
