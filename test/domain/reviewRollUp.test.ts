import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contribution, rollUp } from "../../src/domain/review/reviewRollUp.ts";
import { addDecimals } from "../../src/domain/text/decimal.ts";
import { anyDecimal, contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

const total = fieldOf({ kind: "count", rollUp: "sum" });
const rate = fieldOf({ kind: "percent", rollUp: "mean" });
const form = formOf([total, rate, fieldOf({ kind: "narrative" })]);

function filed(unitId: string, count: string | null, percent: string | null): Contribution {
  const content = contentOf({
    ...(count !== null && { [total.id]: numbered(count) }),
    ...(percent !== null && { [rate.id]: numbered(percent) }),
  });
  return { unitId, content, why: "" };
}

describe("A cluster's figures", () => {
  test("are exact sums and means of what was approved, and name whoever is not counted", () => {
    const units = [
      filed("a", "10", "90"),
      filed("b", "2.5", null),
      filed("c", "0", "95.5"),
      { unitId: "d", content: null, why: "notApproved" as const },
      { unitId: "e", content: null, why: "notNeeded" as const },
    ];
    expect(rollUp(form, units)).toEqual([
      {
        fieldId: total.id,
        rollUp: "sum",
        value: "12.5",
        counted: ["a", "b", "c"],
        notCounted: [
          { unitId: "d", why: "notApproved" },
          { unitId: "e", why: "notNeeded" },
        ],
      },
      {
        fieldId: rate.id,
        rollUp: "mean",
        value: "92.75",
        counted: ["a", "c"],
        notCounted: [
          { unitId: "b", why: "noValue" },
          { unitId: "d", why: "notApproved" },
          { unitId: "e", why: "notNeeded" },
        ],
      },
    ]);
  });

  test("are unknown, not zero, when nobody counts", () => {
    expect(rollUp(form, [filed("a", null, null)]).map(row => row.value)).toEqual([null, null]);
  });

  test("do not depend on the order of the units, and count each unit once", () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyDecimal), { maxLength: 12 }), values => {
        const units = values.map((value, at) => filed(`${at}`, value, null));
        const [row] = rollUp(form, units);
        const [reversed] = rollUp(form, units.toReversed());
        const given = values.filter(value => value !== null);
        expect(row?.value).toBe(given.length === 0 ? null : addDecimals(...given));
        expect(reversed?.value).toBe(row?.value);
        expect((row?.counted.length ?? 0) + (row?.notCounted.length ?? 0)).toBe(units.length);
      }),
    );
  });
});
