import type { PeriodDraft } from "../../src/domain/period.ts";

/** The periods of one year: its halves, quarters, nine months and itself. */
function periodsOf(year: number) {
  const period = (kind: PeriodDraft["kind"], name: string, start: string, end: string): PeriodDraft => ({
    kind,
    name: `${name} ${year}`,
    start: `${year}-${start}`,
    end: `${year}-${end}`,
    cutOff: "",
    deadline: "",
  });
  return {
    [`h1-${year}`]: period("halfYear", "6 tháng đầu năm", "01-01", "06-30"),
    [`h2-${year}`]: period("halfYear", "6 tháng cuối năm", "07-01", "12-31"),
    [`q1-${year}`]: period("quarter", "Quý I năm", "01-01", "03-31"),
    [`q2-${year}`]: period("quarter", "Quý II năm", "04-01", "06-30"),
    [`q3-${year}`]: period("quarter", "Quý III năm", "07-01", "09-30"),
    [`q4-${year}`]: period("quarter", "Quý IV năm", "10-01", "12-31"),
    [`m9-${year}`]: period("nineMonths", "9 tháng năm", "01-01", "09-30"),
    [`y-${year}`]: period("year", "Năm", "01-01", "12-31"),
  };
}

/** Kinds of period in the keys of the sample world: half-years, quarters, nine months, years. */
export type PeriodKey = `${"h1" | "h2" | "q1" | "q2" | "q3" | "q4" | "m9" | "y"}-${number}`;

/** The sample world's periods, 2019 to 2026, and one term. */
export const periods: Record<string, PeriodDraft> = {
  ...Object.assign({}, ...[2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(periodsOf)),
  "term-2020": {
    kind: "term",
    name: "Nhiệm kỳ 2020 – 2025",
    start: "2020-10-12",
    end: "2025-09-30",
    cutOff: "",
    deadline: "",
  },
};
