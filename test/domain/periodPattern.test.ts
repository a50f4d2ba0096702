import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PeriodDraft } from "../../src/domain/period/period.ts";
import { isSamePeriod, periodPatterns, periodsOfYear } from "../../src/domain/period/periodPattern.ts";

describe("A year's periods", () => {
  test("are made from kinds of the calendar", () => {
    expect(periodsOfYear(2027, ["halfYear", "nineMonths"], []).map(({ name, end }) => [name, end])).toEqual([
      ["6 tháng đầu năm 2027", "2027-06-30"],
      ["9 tháng đầu năm 2027", "2027-09-30"],
      ["6 tháng cuối năm 2027", "2027-12-31"],
    ]);
    expect(periodsOfYear(2027, ["quarter"], [])).toHaveLength(4);
  });

  test("are copied from last year's with their own days, cut-offs and deadlines, campaigns and terms left out", () => {
    const half: PeriodDraft = {
      name: "6 tháng đầu năm 2027",
      kind: "halfYear",
      start: "2026-12-16",
      end: "2027-06-15",
      cutOff: "2027-06-05",
      deadline: "2027-06-10",
    };
    const term: PeriodDraft = { ...half, kind: "term", name: "Nhiệm kỳ" };
    expect(periodsOfYear(2028, ["lastYear"], [half, term])).toEqual([
      {
        ...half,
        name: "6 tháng đầu năm 2028",
        start: "2027-12-16",
        end: "2028-06-15",
        cutOff: "2028-06-05",
        deadline: "2028-06-10",
      },
    ]);
  });

  test("end with February where last year's did", () => {
    const winter: PeriodDraft = {
      name: "Hai tháng",
      kind: "quarter",
      start: "2027-01-01",
      end: "2027-02-28",
      cutOff: "",
      deadline: "",
    };
    expect(periodsOfYear(2028, ["lastYear"], [winter])).toMatchObject([
      { name: "Hai tháng (2028)", end: "2028-02-29" },
    ]);
  });

  test("are valid and each once, whatever patterns are put together", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2150 }),
        fc.subarray([...periodPatterns]),
        (year, patterns) => {
          const last = periodsOfYear(year - 1, ["halfYear", "quarter", "nineMonths", "year"], []);
          const made = periodsOfYear(year, patterns, last);
          for (const period of made) expect(PeriodDraft.parse(period)).toEqual(period);
          made.forEach((period, at) => expect(made.findIndex(other => isSamePeriod(other, period))).toBe(at));
        },
      ),
    );
  });
});
