import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewContent } from "../../src/domain/review/reviewContent.ts";
import type { FormField, ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { type ContributedFiling, type Contribution, rollUp } from "../../src/domain/review/reviewRollUp.ts";
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
  return { unitId, filings: [approvedOn(form, unitId, content)] };
}

function approvedOn(asked: ReviewForm, reviewId: string, content: ReviewContent): ContributedFiling {
  return { reviewId, form: asked, content, why: "" };
}

function missing(unitId: string, why: "notApproved" | "notNeeded"): Contribution {
  return { unitId, filings: [{ reviewId: unitId, form, content: null, why }] };
}

describe("A cluster's figures", () => {
  test("are exact sums and means of what was approved, and name whoever is not counted", () => {
    const units = [
      filed("a", "10", "90"),
      filed("b", "2.5", null),
      filed("c", "0", "95.5"),
      missing("d", "notApproved"),
      missing("e", "notNeeded"),
    ];
    expect(rollUp(form, units)).toEqual([
      {
        fieldId: total.id,
        rollUp: "sum",
        value: "12.5",
        counted: [
          { unitId: "a", reviewId: "a", value: "10" },
          { unitId: "b", reviewId: "b", value: "2.5" },
          { unitId: "c", reviewId: "c", value: "0" },
        ],
        notCounted: [
          { unitId: "d", reviewId: "d", why: "notApproved" },
          { unitId: "e", reviewId: "e", why: "notNeeded" },
        ],
      },
      {
        fieldId: rate.id,
        rollUp: "mean",
        value: "92.75",
        counted: [
          { unitId: "a", reviewId: "a", value: "90" },
          { unitId: "c", reviewId: "c", value: "95.5" },
        ],
        notCounted: [
          { unitId: "b", reviewId: "b", why: "noValue" },
          { unitId: "d", reviewId: "d", why: "notApproved" },
          { unitId: "e", reviewId: "e", why: "notNeeded" },
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

describe("A figure that the units' form asks in words of its own", () => {
  const own = fieldOf({ kind: "count", code: "HN-01", measure: "buổi", rollUp: "sum" });
  const clusterForm = formOf([own]);

  /** A unit whose form asks only this, and that said so much. */
  function said(about: Partial<FormField>, value: string, reviewId = "r"): ContributedFiling {
    const asked = fieldOf({ kind: "number", ...about });
    return approvedOn(formOf([asked]), reviewId, contentOf({ [asked.id]: numbered(value) }));
  }
  const brought = (...filings: ContributedFiling[]) => rollUp(clusterForm, [{ unitId: "u", filings }])[0];

  test("counts by its code and unit of measure, however they are written", () => {
    expect(brought(said({ code: "hn 01", measure: " Buổi" }, "3"))?.value).toBe("3");
  });

  test("is not counted in another unit of measure, without the code, or where nothing has one", () => {
    const why = (about: Partial<FormField>) => brought(said(about, "3"))?.notCounted[0]?.why;
    expect(why({ code: "HN-01", measure: "người" })).toBe("otherMeasure");
    expect(why({ code: "HN-02", measure: "buổi" })).toBe("notAsked");
    const nameless = fieldOf({ kind: "count", measure: "buổi", rollUp: "sum" });
    const [row] = rollUp(formOf([nameless]), [{ unitId: "u", filings: [said({ measure: "buổi" }, "3")] }]);
    expect(row?.notCounted).toEqual([{ unitId: "u", reviewId: null, why: "notAsked" }]);
  });

  test("counts once when two of a unit's forms ask it and agree; two different numbers count as neither", () => {
    const about = { code: "HN-01", measure: "buổi" };
    const one = said(about, "3", "one");
    expect(brought(one, said(about, "3.0", "two"))).toMatchObject({
      value: "3",
      counted: [{ unitId: "u", reviewId: "one" }],
    });
    expect(brought(one, said(about, "4", "two"))).toMatchObject({
      value: null,
      notCounted: [{ unitId: "u", reviewId: "one", why: "twoValues" }],
    });
    // A form that is not approved yet takes nothing away from one that is.
    const later: ContributedFiling = { ...said(about, "9", "two"), content: null, why: "notApproved" };
    expect(brought(later, one)?.value).toBe("3");
  });

  test("is a percentage in %, also where only one form says so", () => {
    const share = fieldOf({ kind: "percent", code: "TL", measure: "", rollUp: "mean" });
    const filing = said({ kind: "percent", code: "TL", measure: "%" }, "90");
    expect(rollUp(formOf([share]), [{ unitId: "u", filings: [filing] }])[0]?.value).toBe("90.00");
  });
});
