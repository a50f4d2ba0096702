import { expect, test } from "vitest";
import { sheetValue } from "../../src/domain/table/sheetValue.ts";

test.each([
  ["12", 12],
  ["-5", -5],
  ["0", 0],
  ["19/06/2020", new Date("2020-06-19T00:00:00.000Z")],
])("%s is a number or a day in a spreadsheet", (text, value) => {
  expect(sheetValue(text)).toEqual(value);
});

test.each(["", "007", "1.240", "31/02/2020", "=1+1", "'=1+1", "6 tháng", "12345678901234567890"])(
  "%s stays text",
  text => {
    expect(sheetValue(text)).toBe(text);
  },
);
