import { z } from "zod";
import { Id } from "../id.ts";
import { addDecimals, Decimal, percentOf } from "../text/decimal.ts";
import { answerTo, type ReviewContent } from "./reviewContent.ts";
import { fieldsOf, isNumeric, type ReviewForm } from "./reviewForm.ts";

/** What one unit brings to its cluster's review: its approved filing, or why it is not counted. */
export type Contribution = {
  unitId: string;
  content: ReviewContent | null;
  /** Why there is nothing to count; "" where there is. */
  why: "" | "notApproved" | "notNeeded";
};

/**
 * One figure of a cluster: the total, which units it counts, and which are left out with the reason ("not counted" is not zero,
 * product.md §4.6). Null when no unit counts; a mean has two decimals.
 */
export const RolledUp = z.strictObject({
  fieldId: Id,
  rollUp: z.enum(["sum", "mean"]),
  value: Decimal.nullable(),
  counted: z.array(Id),
  notCounted: z.array(z.strictObject({ unitId: Id, why: z.enum(["notApproved", "notNeeded", "noValue"]) })),
});
export type RolledUp = z.infer<typeof RolledUp>;

/** Decimals of a mean. */
const digits = 2;

/** Adds up the approved filings of a cluster's units, field by field, exactly. */
export function rollUp(form: ReviewForm, contributions: readonly Contribution[]): RolledUp[] {
  return fieldsOf(form).flatMap(field => {
    if (field.rollUp === "none" || !isNumeric(field.kind)) return [];
    const counted: { unitId: string; value: Decimal }[] = [];
    const notCounted: RolledUp["notCounted"] = [];
    for (const { unitId, content, why } of contributions) {
      const value = content === null ? null : answerTo(content, field.id).number.value;
      if (content === null) notCounted.push({ unitId, why: why === "" ? "notApproved" : why });
      else if (value === null) notCounted.push({ unitId, why: "noValue" });
      else counted.push({ unitId, value });
    }
    const sum = addDecimals(...counted.map(row => row.value));
    const value = counted.length === 0 ? null : field.rollUp === "sum" ? sum : meanOf(sum, counted.length);
    return [
      { fieldId: field.id, rollUp: field.rollUp, value, counted: counted.map(row => row.unitId), notCounted },
    ];
  });
}

/** The exact quotient, rounded half away from zero: a sum is so many per cent of a hundred times its count. */
function meanOf(sum: Decimal, count: number): Decimal | null {
  return percentOf(sum, String(count * 100), digits);
}
