import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { z } from "zod";
import { cleanText, line, prose, requiredLine, requiredProse } from "../../src/domain/text/cleanText.ts";

function codes(schema: z.ZodType, text: string): string[] {
  return schema.safeParse(text).error?.issues.map(issue => issue.message) ?? [];
}

test.each([
  ["ho\u0300a", "hòa"],
  ["a\r\nb\rc\vd\u2028e", "a\nb\nc\nd\ne"],
  ["\ufeff  Ban\u200b Tuyên\u200d giáo \n", "Ban Tuyên giáo"],
  ["abc\u202etxt.exe\u2066", "abctxt.exe"],
  ["dấu\u0007 ô\tbảng", "dấu ô\tbảng"],
  ["o\u200d\u0302", "ô"],
  ["  \n ", ""],
])("%j is stored as %j", (typed, stored) => {
  expect(cleanText(typed)).toBe(stored);
  expect(prose(100).parse(typed)).toBe(stored);
});

test("what is stored stays the same when it is saved again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), text => {
      const once = cleanText(text);
      expect(cleanText(once)).toBe(once);
      expect(once.normalize("NFC")).toBe(once);
    }),
  );
});

test("NUL and halves of characters are refused, not repaired", () => {
  expect(codes(prose(10), "a\0b")).toEqual(["badCharacter"]);
  expect(codes(prose(10), "a\ud83d")).toEqual(["badCharacter"]);
  expect(codes(prose(10), "\udc4da")).toEqual(["badCharacter"]);
  expect(codes(prose(10), "👍")).toEqual([]);
});

test("a line has no line break inside", () => {
  expect(line(20).parse(" một dòng\n")).toBe("một dòng");
  expect(codes(line(20), "hai\r\ndòng")).toEqual(["notOneLine"]);
  expect(codes(prose(20), "hai\r\ndòng")).toEqual([]);
});

test("text of exactly the allowed length passes, one more is reported and never cut", () => {
  expect(codes(line(4), "ỄỄỄỄ".normalize("NFD"))).toEqual([]);
  const issue = line(4).safeParse("ỄỄỄỄỄ").error?.issues[0];
  expect(issue).toMatchObject({ code: "custom", message: "tooLong", params: { max: 4, length: 5 } });
});

test("text that must say something says more than spaces", () => {
  expect(codes(requiredLine(10), " \u200b ")).toEqual(["required"]);
  expect(codes(requiredProse(10), "\n")).toEqual(["required"]);
  expect(codes(line(10), "")).toEqual([]);
});
