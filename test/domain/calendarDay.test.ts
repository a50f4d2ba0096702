import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  CalendarDay,
  daysBetween,
  daysInMonth,
  isRealDay,
} from "../../src/domain/text/calendarDay.ts";

const day = fc
  .tuple(
    fc.integer({ min: 1800, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, date]) => isRealDay(year, month, date))
  .map(numbers => numbers.map(number => String(number).padStart(2, "0")).join("-"));

test("February has 29 days in 2024 and 2000, 28 in 2026 and 1900", () => {
  expect([2024, 2000, 2026, 1900].map(year => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  expect([daysInMonth(2026, 0), daysInMonth(2026, 13)]).toEqual([0, 0]);
});

test.each([
  "2026-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "1799-12-31",
  "2026-1-1",
  "1/3/2026",
  "",
])("%j is not a day of the calendar", text => {
  expect(CalendarDay.safeParse(text).error?.issues[0]?.message).toBe("badDate");
});

test("days count on over the ends of months, years and leap years", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2026-07-20", "2026-07-23")).toBe(3);
});

test("counting there and back ends on the same real day, as the platform's own calendar has it", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
      const to = addDays(from, count);
      expect(to).toBe(new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10));
      expect(daysBetween(from, to)).toBe(count);
    }),
  );
});
