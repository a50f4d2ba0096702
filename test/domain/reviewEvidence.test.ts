import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import {
  changedEvidence,
  compareEvidence,
  type EvidenceMark,
  evidenceCounts,
} from "../../src/domain/review/reviewEvidence.ts";

const [figure, story] = [newId(), newId()];
const mark = (name: string, sha256 = name, itemId = figure): EvidenceMark => ({
  id: newId(),
  itemId,
  name,
  sha256,
});
const told = (before: EvidenceMark[], after: EvidenceMark[]) =>
  compareEvidence(before, after).map(({ is, file, before: old }) =>
    [is, file.name, old?.name].filter(Boolean),
  );

describe("The evidence of two states of a filing", () => {
  test("differs by what was added and what was removed", () => {
    expect(told([mark("a.pdf")], [mark("a.pdf"), mark("b.pdf")])).toEqual([["added", "b.pdf"]]);
    expect(told([mark("a.pdf"), mark("b.pdf")], [mark("b.pdf")])).toEqual([["removed", "a.pdf"]]);
  });

  test("says of a file with other bytes under the same name that it was replaced", () => {
    expect(told([mark("a.pdf", "1")], [mark("a.pdf", "2")])).toEqual([["replaced", "a.pdf", "a.pdf"]]);
    expect(told([mark("a.pdf", "1")], [mark("b.pdf", "2")])).toEqual([
      ["removed", "a.pdf"],
      ["added", "b.pdf"],
    ]);
  });

  test("is the same where the same bytes prove the same value, however often they were sent and whatever they are called", () => {
    expect(told([mark("a.pdf", "1")], [mark("A (2).pdf", "1")])).toEqual([]);
    expect(told([mark("a.pdf", "1")], [mark("a.pdf", "1", story)])).toEqual([
      ["removed", "a.pdf"],
      ["added", "a.pdf"],
    ]);
  });

  test("changes only the values that it proves, and none of itself", () => {
    const anyMark = fc
      .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3"), fc.constantFrom(figure, story))
      .map(given => mark(...given));
    fc.assert(
      fc.property(fc.array(anyMark), fc.array(anyMark), (before, after) => {
        expect(changedEvidence(after, after)).toEqual([]);
        const changed = changedEvidence(before, after);
        expect(changed.toSorted()).toEqual(changedEvidence(after, before).toSorted());
        for (const field of [figure, story]) {
          const hashes = (marks: EvidenceMark[]) =>
            marks
              .filter(one => one.itemId === field)
              .map(one => one.sha256)
              .toSorted();
          expect(changed.includes(field)).toBe(hashes(before).join() !== hashes(after).join());
        }
      }),
    );
  });
});

test("evidence is counted by the value that it proves", () => {
  expect(evidenceCounts([mark("a"), mark("b"), mark("c", "c", story)])).toEqual({ [figure]: 2, [story]: 1 });
});
