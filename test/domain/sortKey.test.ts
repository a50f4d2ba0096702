import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortKey } from "../../src/domain/text/sortKey.ts";

const byBytes = (a: string, b: string) =>
  Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
const collator = new Intl.Collator("vi", { numeric: true, sensitivity: "accent" });
const syllable = fc.constantFrom(
  ..."an ăn ân anh ba bà bả bã bá bạ dân đân đảng dang dáng đăng ê em êm hoà hòa la lá là mơ mo mô nguyễn nguyên ơn ôn on sơ so tổ tố tô từ tư tu ưng ung yên".split(
    " ",
  ),
);
const name = fc
  .array(fc.oneof(syllable, fc.integer({ min: 0, max: 120 }).map(String)), { minLength: 1, maxLength: 5 })
  .map(words => words.join(" "));

describe("A sort key", () => {
  test("orders names by bytes as a Vietnamese list orders them", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(byBytes(a, b), `${a} | ${b}`).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });

  test("takes case, both ways of writing a letter and the spaces around a name for nothing", () => {
    expect(sortKey("  Đường ")).toBe(sortKey("đường".normalize("NFD")));
    expect(sortKey("THÁI NGUYÊN")).toBe(sortKey("Thái Nguyên"));
  });

  test("orders numbers by value however they are padded", () => {
    const names = ["Cụm 10", "Cụm 2", "Cụm 0003", "Cụm 1"];
    expect(names.toSorted(byBytes)).toEqual(["Cụm 1", "Cụm 2", "Cụm 0003", "Cụm 10"]);
  });
});
