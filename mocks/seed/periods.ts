import type { PeriodDraft } from "../../src/domain/period/period.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";

/** The periods of one year: its halves, quarters, nine months and itself. Figures count up to a day before the end, and are due five days later. */
function periodsOf(year: number) {
  const period = (
    kind: PeriodDraft["kind"],
    name: string,
    start: string,
    end: string,
    cutOff: string,
  ): PeriodDraft => ({
    kind,
    name: `${name} ${year}`,
    start: `${year}-${start}`,
    end: `${year}-${end}`,
    // Before 2023 the sample department wrote no such days down.
    cutOff: year < 2023 ? "" : `${year}-${cutOff}`,
    deadline: year < 2023 ? "" : addDays(`${year}-${cutOff}`, 5),
  });
  return {
    [`h1-${year}`]: period("halfYear", "6 tháng đầu năm", "01-01", "06-30", "06-15"),
    [`h2-${year}`]: period("halfYear", "6 tháng cuối năm", "07-01", "12-31", "11-15"),
    [`q1-${year}`]: period("quarter", "Quý I năm", "01-01", "03-31", "03-20"),
    [`q2-${year}`]: period("quarter", "Quý II năm", "04-01", "06-30", "06-15"),
    [`q3-${year}`]: period("quarter", "Quý III năm", "07-01", "09-30", "09-20"),
    [`q4-${year}`]: period("quarter", "Quý IV năm", "10-01", "12-31", "12-15"),
    [`m9-${year}`]: period("nineMonths", "9 tháng năm", "01-01", "09-30", "09-20"),
    [`y-${year}`]: period("year", "Năm", "01-01", "12-31", "11-30"),
  };
}

/** Kinds of period in the keys of the sample world: half-years, quarters, nine months, years. */
export type PeriodKey = `${"h1" | "h2" | "q1" | "q2" | "q3" | "q4" | "m9" | "y"}-${number}`;

/** The years whose periods are in the books; the last is still to come. */
const periodYears = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027] as const;

/** The sample world's periods, by year, and one term. */
export const periods: Record<string, PeriodDraft> = {
  ...Object.assign({}, ...periodYears.map(periodsOf)),
  "term-2020": {
    kind: "term",
    name: "Nhiệm kỳ 2020 – 2025",
    start: "2020-10-12",
    end: "2025-09-30",
    cutOff: "",
    deadline: "",
  },
};

/** When a period of the sample world was opened and closed: the last ones stand open, and those of 2027 are planned. */
export function periodSteps({ start, end }: PeriodDraft): { on: string; does: "open" | "close" }[] {
  if (start >= "2027-01-01") return [];
  const closed = addDays(end, 30);
  return [
    { on: start, does: "open" },
    ...(closed < "2026-12-01" ? [{ on: closed, does: "close" as const }] : []),
  ];
}
