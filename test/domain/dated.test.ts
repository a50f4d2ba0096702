import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, holdsOn, isOverlapping, rowOn } from "../../src/domain/dated.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";

const day = fc.integer({ min: -400, max: 400 }).map(count => addDays("2025-07-01", count));
const end = fc.oneof(fc.constant(""), day);
const anySpan = fc
  .record({ from: end, to: end })
  .filter(({ from, to }) => from === "" || to === "" || from <= to);

describe("A span of days", () => {
  test("holds on its first and on its last day, and not a day beyond", () => {
    const span = { from: "2025-07-01", to: "2025-12-31" };
    expect(["2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01"].map(at => holdsOn(span, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("open at an end, holds for ever that way", () => {
    expect(holdsOn({ from: "", to: "2025-06-30" }, "1900-01-01")).toBe(true);
    expect(holdsOn({ from: "2025-07-01", to: "" }, "2199-12-31")).toBe(true);
  });

  test("overlaps another exactly when some day lies in both", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const days = Array.from({ length: 805 }, (_, at) => addDays("2025-07-01", at - 402));
        expect(isOverlapping(a, b)).toBe(days.some(at => holdsOn(a, at) && holdsOn(b, at)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("Rows that follow each other", () => {
  const names = [
    { name: "Ban Tuyên giáo", from: "" },
    { name: "Ban Tuyên giáo và Dân vận", from: "2025-02-17" },
  ];

  test("change on the day the next one begins", () => {
    expect(rowOn(names, "2025-02-16")?.name).toBe("Ban Tuyên giáo");
    expect(rowOn(names, "2025-02-17")?.name).toBe("Ban Tuyên giáo và Dân vận");
  });

  test("before all of them the first is told, in an empty list nothing", () => {
    expect(rowOn([{ name: "A", from: "2020-01-01" }], "1999-01-01")?.name).toBe("A");
    expect(rowOn([], "2025-01-01")).toBeUndefined();
  });
});

test("a day in Vietnam begins at five in the afternoon of the day before in Greenwich", () => {
  expect(dayOf("2025-06-30T16:59:59.999Z")).toBe("2025-06-30");
  expect(dayOf("2025-06-30T17:00:00.000Z")).toBe("2025-07-01");
});
