import { expect, test } from "vitest";
import { readDate } from "../../src/domain/text/dateReading.ts";

test.each([
  "01/8/1930 – 01/8/2020",
  "01/8/1930-01/8/2020",
  "17-18/6/2020",
  "ngày 17 và 18/6",
  "từ 17 đến 18/6/2020",
  "từ ngày 17 đến ngày 18 tháng 6",
  "tháng 6-12/2026",
  "tháng 6 và 7",
  "tháng 6, 7",
  "17, 18/6/2020",
  "quý I và II/2026",
  "2026-2030",
])("%j names more than one date", text => {
  expect(readDate(text, "2026-03-01")).toBe("several");
});
