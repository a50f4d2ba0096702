import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isRealDay } from "../../src/domain/text/calendarDay.ts";
import { parseWrittenDate } from "../../src/domain/text/parseDate.ts";
import { unmark } from "../../src/domain/text/vietnamese.ts";
import { WrittenDate } from "../../src/domain/writtenDate.ts";

const today = "2026-03-01";

function valueIn(text: string): string {
  const parsed = parseWrittenDate(text, { today });
  if ("ok" in parsed) return [parsed.ok.part, parsed.ok.value].filter(Boolean).join(" ");
  return "problem" in parsed ? parsed.problem : "needsYear" in parsed ? "needsYear" : "textOnly";
}

const complete: [string, string][] = [
  ["1/3/26", "2026-03-01"],
  ["01-03-2026", "2026-03-01"],
  ["1.3.2026", "2026-03-01"],
  ["2026-03-01", "2026-03-01"],
  ["  1 / 3 / 2026 ", "2026-03-01"],
  ["1/3/99", "2099-03-01"],
  ["19/6/2020", "2020-06-19"],
  ["Ngày 19 tháng 6 năm 2020", "2020-06-19"],
  ["NGÀY 09 THÁNG 6 NĂM 2026", "2026-06-09"],
  ["ngày 19 tháng 6/2020", "2020-06-19"],
  ["ngày 19/6 năm 2020", "2020-06-19"],
  ["mùng 1 tháng 6 năm 20", "2020-06-01"],
  ["thứ Sáu, ngày 19-6-2020", "2020-06-19"],
  ["Sáng 19/6/2020, tại Thái Nguyên", "2020-06-19"],
  ["8h30 - 19/6/2020", "2020-06-19"],
  ["19/6/2020 - 14h30", "2020-06-19"],
  ["8 giờ 30, 19/6/2020", "2020-06-19"],
  ["thứ 6, 19/6/2020", "2020-06-19"],
  ["19/6, 2020", "2020-06-19"],
  ["tuần thứ 3 tháng 6/2020", "2020-06"],
  ["tuần 3, tháng 6/2020", "2020-06"],
  ["trước 30/9/2026", "2026-09-30"],
  ["19/6/2020 (19-6-2020)", "2020-06-19"],
  ["29/2/2024", "2024-02-29"],
  ["6/2020", "2020-06"],
  ["tháng 6/2020", "2020-06"],
  ["tháng 6 năm 2020", "2020-06"],
  ["đầu tháng 7/2026", "early 2026-07"],
  ["trung tuần tháng 7 năm 2026", "mid 2026-07"],
  ["hạ tuần tháng 7/26", "late 2026-07"],
  ["quý II/2026", "2026-Q2"],
  ["quý 2 năm 2026", "2026-Q2"],
  ["Quý IV năm 2026", "2026-Q4"],
  ["cuối quý I/2026", "late 2026-Q1"],
  ["năm 2026", "2026"],
  ["2026", "2026"],
  ["cuối năm 2026", "late 2026"],
  ["6 tháng đầu năm 2020", "2020"],
  ["hôm nay", "2026-03-01"],
  ["Hôm qua", "2026-02-28"],
  ["sáng ngày mai", "2026-03-02"],
];

test.each(complete)("%j is %s", (text, value) => {
  expect(valueIn(text)).toBe(value);
});

test.each(complete)("%j means the same without diacritics, decomposed and in capitals", (text, value) => {
  expect(valueIn(unmark(text))).toBe(value);
  expect(valueIn(text.normalize("NFD"))).toBe(value);
  expect(valueIn(text.toUpperCase())).toBe(value);
});

test.each([
  "31/02",
  "31/02/2026",
  "29/2/2026",
  "32/1",
  "0/5",
  "1/13/2026",
  "19/13",
  "tháng 13",
  "13/2026",
  "quý 0",
])("%j is no date of any calendar", text => {
  expect(valueIn(text)).toBe("badDate");
});

test.each(["19", "1/3/20266", "ngày 1/3/20266", "1/3/1500", "năm 3000", "quý 5/2026"])(
  "%j is a slip",
  text => {
    expect(valueIn(text)).toBe("badDate");
  },
);

test("more than one date is asked about", () => {
  expect(valueIn("17-18/6/2020")).toBe("ambiguousDate");
});

test.each([
  "vừa qua",
  "thời gian tới",
  "ngày 19",
  "sáng nay",
  "Quyết định số 127/2020/NĐ-CP",
  "mùng 10 tháng 3 âm lịch",
])("%j is kept as words only", text => {
  expect(parseWrittenDate(text, { today })).toEqual({
    textOnly: { written: text, value: null, precision: "none", part: null, inferred: false },
  });
});

test("a whole article is no date, however many it names, and is seen to be none at once", () => {
  expect(valueIn("ngày 1/3/26 ".repeat(100_000))).toBe("textOnly");
});

test("empty text is no date", () => {
  expect(parseWrittenDate("  ", { today })).toEqual({ blank: true });
});

const nothing = { quarter: null, month: null, day: null, part: null };

test.each([
  ["19/6", { ...nothing, precision: "day", day: 19, month: 6 }, "2020-06-19"],
  ["1/3", { ...nothing, precision: "day", day: 1, month: 3 }, "2020-03-01"],
  ["Ngày 19/6", { ...nothing, precision: "day", day: 19, month: 6 }, "2020-06-19"],
  ["ngày 19-6", { ...nothing, precision: "day", day: 19, month: 6 }, "2020-06-19"],
  ["19.6", { ...nothing, precision: "day", day: 19, month: 6 }, "2020-06-19"],
  ["ngày 19 tháng 6", { ...nothing, precision: "day", day: 19, month: 6 }, "2020-06-19"],
  ["sáng 19/6", { ...nothing, precision: "day", day: 19, month: 6 }, "2020-06-19"],
  ["trước 30/9", { ...nothing, precision: "day", day: 30, month: 9 }, "2020-09-30"],
  ["29/2", { ...nothing, precision: "day", day: 29, month: 2 }, "2020-02-29"],
  ["tháng 6", { ...nothing, precision: "month", month: 6 }, "2020-06"],
  ["giữa tháng 7", { ...nothing, precision: "month", month: 7, part: "mid" }, "2020-07"],
  ["quý III", { ...nothing, precision: "quarter", quarter: 3 }, "2020-Q3"],
  ["cuối năm", { ...nothing, precision: "year", part: "late" }, "2020"],
  ["6 tháng cuối năm", { ...nothing, precision: "year" }, "2020"],
])("%j asks for its year, and a hint is only a suggestion marked as inferred", (text, needsYear, value) => {
  expect(parseWrittenDate(text, { today })).toEqual({ needsYear, suggestion: null });
  expect(parseWrittenDate(text, { today, yearHint: 2020 })).toEqual({
    needsYear,
    suggestion: {
      written: text,
      value,
      precision: needsYear.precision,
      part: needsYear.part,
      inferred: true,
    },
  });
});

test("29/2 gets no suggestion in a year that has no such day", () => {
  expect(parseWrittenDate("29/2", { today, yearHint: 2021 })).toMatchObject({ suggestion: null });
});

test("the text is kept as it was typed, composed", () => {
  const parsed = parseWrittenDate(" Sáng  19/6/2020 ".normalize("NFD"), { today });
  expect(parsed).toMatchObject({ ok: { written: "Sáng  19/6/2020" } });
});

function two(number: number): string {
  return String(number).padStart(2, "0");
}

test("every real day is read from every way of writing it", () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1800, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .filter(([y, m, d]) => isRealDay(y, m, d));
  fc.assert(
    fc.property(day, ([y, m, d]) => {
      const value = `${y}-${two(m)}-${two(d)}`;
      const ways = [`${d}/${m}/${y}`, `${two(d)}.${two(m)}.${y}`, `${d}-${m}-${y}`, value];
      ways.push(`ngày ${two(d)} tháng ${m} năm ${y}`, `chiều ${d}/${m}/${y}`);
      expect(ways.map(valueIn)).toEqual(ways.map(() => value));
    }),
  );
});

test("whatever is typed, the answer can be stored unchanged or is a question", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.constantFrom("ngày ", "tháng ", "năm ", "quý ", "/", "-", ".", " ", "cuối ", "II", "2026"),
    fc.integer({ min: 0, max: 40 }).map(String),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const parsed = parseWrittenDate(
        pieces.join("").replace(/[\0\n\r\v\f\u0085\u2028\u2029]|\p{Cs}/gu, ""),
        { today, yearHint: 2026 },
      );
      const date = "ok" in parsed ? parsed.ok : "textOnly" in parsed ? parsed.textOnly : null;
      if (date !== null) expect(WrittenDate.parse(date)).toEqual(date);
    }),
    { numRuns: 2000 },
  );
});
