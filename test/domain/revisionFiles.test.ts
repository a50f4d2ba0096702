import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFiles, filesRestored } from "../../src/domain/conference/revisionFiles.ts";

const file = (id: string, caption = "", itemId = "") => ({ id, caption, itemId });
const anyFiles = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(..."abcdef"),
    caption: fc.constantFrom("", "Hội trường"),
    itemId: fc.constantFrom("", "dòng"),
  }),
  { selector: ({ id }) => id },
);

describe("The files of two states", () => {
  test("differ in those that came, went, or are described or placed otherwise", () => {
    const before = [file("a"), file("b"), file("c", "Cũ"), file("d")];
    const after = [file("a"), file("c", "Mới"), file("d", "", "dòng"), file("e")];
    expect(compareFiles(before, after).map(({ is, file: { id } }) => `${id} ${is}`)).toEqual([
      "b removed",
      "c changed",
      "d changed",
      "e added",
    ]);
  });

  test("are told alike whatever their order, and equal ones have nothing to tell", () => {
    fc.assert(
      fc.property(anyFiles, files => {
        expect(compareFiles(files, files.toReversed())).toEqual([]);
      }),
    );
  });

  test("once the older is brought back, none of the older is missing or told otherwise, and none of the later is lost", () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, (now, then) => {
        const after = filesRestored(now, then);
        expect(compareFiles(then, after).every(({ is }) => is === "added")).toBe(true);
        expect(compareFiles(now, after).every(({ is }) => is !== "removed")).toBe(true);
        expect(compareFiles(after, filesRestored(after, then))).toEqual([]);
      }),
    );
  });
});
