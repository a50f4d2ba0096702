import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvByteOrderMark, csvCell, csvLine, inertCell } from "../../src/domain/table/csv.ts";

test.each([
  "=1+1",
  "+SUM(A1)",
  "-2+3",
  "@cmd",
  "\t=1",
  "\r=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠x",
  "  =1",
  "- Nội dung",
  "-",
  "+84 912",
  "-5=x",
])("%j is no formula in any spreadsheet", text => {
  expect(inertCell(text)).toBe(`'${text}`);
});

test.each(["-5", "+5", "-1.234,5", "-0.5", "12", "1+1", "a=b", "Cụm thi đua số 3", ""])(
  "%j stays as it is",
  text => {
    expect(inertCell(text)).toBe(text);
  },
);

test("numbers stay numbers and nothing known is empty", () => {
  expect(csvLine([-5, 1.5, null, "", "x"])).toBe("-5,1.5,,,x\r\n");
});

test("commas, quotation marks, line breaks and outer spaces are quoted", () => {
  expect(csvCell('nói "tốt", vậy')).toBe('"nói ""tốt"", vậy"');
  expect(csvCell("hai\ndòng")).toBe('"hai\ndòng"');
  expect(csvCell(" lùi vào")).toBe('" lùi vào"');
  expect(csvCell("7,5")).toBe('"7,5"');
});

test("the file announces UTF-8", () => {
  expect([...new TextEncoder().encode(csvByteOrderMark)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("a reader of RFC 4180 gets every cell back, inert", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "ễ", '"', ",", "\n", "\r", "=", "-", "@", "1", " "),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), cells => {
      const read = [...csvLine(cells).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gy)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
      );
      expect(read).toEqual(cells.map(inertCell));
    }),
  );
});
