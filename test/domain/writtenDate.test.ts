import { expect, test } from "vitest";
import { formatDate, formatWritten } from "../../src/domain/text/formatWritten.ts";
import { firstDay, isBefore, lastDay, textOnlyDate, WrittenDate } from "../../src/domain/writtenDate.ts";

function date(
  value: string,
  precision: WrittenDate["precision"],
  part: WrittenDate["part"] = null,
): WrittenDate {
  return { written: "như văn bản ghi", value, precision, part, inferred: false };
}

function codes(candidate: unknown): string[] {
  return WrittenDate.safeParse(candidate).error?.issues.map(issue => issue.message) ?? [];
}

test.each([
  date("2024-02-29", "day"),
  date("2026-07", "month", "mid"),
  date("2026-Q4", "quarter"),
  date("2026", "year", "late"),
  textOnlyDate("vừa qua"),
])("$precision $value is stored as it is", candidate => {
  expect(WrittenDate.parse(candidate)).toEqual(candidate);
});

test.each([
  date("2026-02-31", "day"),
  date("2026-02-29", "day"),
  date("1700-02-01", "day"),
  date("2026-07", "day"),
  date("2026-13", "month"),
  date("2026-00", "month"),
  date("2026-Q5", "quarter"),
  date("0026", "year"),
  date("2026-07-01", "day", "mid"),
  date("2026", "none"),
  { ...textOnlyDate("vừa qua"), inferred: true },
  { ...textOnlyDate("vừa qua"), precision: "year" },
])("$precision $value $part is refused", candidate => {
  expect(codes(candidate)).toEqual(["badDate"]);
});

test("a date needs the words it was read from", () => {
  expect(codes({ ...date("2026", "year"), written: "  " })).toEqual(["required"]);
});

test("an unknown key is refused", () => {
  expect(WrittenDate.safeParse({ ...textOnlyDate("vừa qua"), year: 2026 }).success).toBe(false);
});

test.each([
  [date("2020-06-19", "day"), "2020-06-19", "2020-06-19"],
  [date("2024-02", "month"), "2024-02-01", "2024-02-29"],
  [date("2026-07", "month", "early"), "2026-07-01", "2026-07-10"],
  [date("2026-07", "month", "mid"), "2026-07-11", "2026-07-20"],
  [date("2026-02", "month", "late"), "2026-02-21", "2026-02-28"],
  [date("2026-Q2", "quarter"), "2026-04-01", "2026-06-30"],
  [date("2026-Q4", "quarter", "late"), "2026-12-01", "2026-12-31"],
  [date("2026", "year"), "2026-01-01", "2026-12-31"],
  [date("2026", "year", "early"), "2026-01-01", "2026-04-30"],
  [date("2026", "year", "late"), "2026-09-01", "2026-12-31"],
  [textOnlyDate("vừa qua"), null, null],
])("$0.precision $0.value $0.part runs from $1 to $2", (written, first, last) => {
  expect([firstDay(written), lastDay(written)]).toEqual([first, last]);
});

test("a deadline has passed only when all of it has", () => {
  expect(isBefore(date("2026-07", "month", "mid"), "2026-07-20")).toBe(false);
  expect(isBefore(date("2026-07", "month", "mid"), "2026-07-21")).toBe(true);
  expect(isBefore(textOnlyDate("thời gian tới"), "2099-01-01")).toBe(false);
});

test("a date is shown in figures, day first", () => {
  expect(formatDate("2026-03-01")).toBe("01/03/2026");
  expect(formatWritten(date("2020-06-19", "day"))).toBe("19/06/2020");
  expect(formatWritten(date("2020-06", "month"))).toBe("06/2020");
  expect(formatWritten(date("2020-Q2", "quarter"))).toBe("Q2/2020");
  expect(formatWritten(date("2020", "year"))).toBe("2020");
  expect(formatWritten(textOnlyDate(" vừa qua "))).toBe("vừa qua");
});
