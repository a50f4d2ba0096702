import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankRows } from "../../src/domain/conference/blankRows.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { compareConferences } from "../../src/domain/conference/conferenceComparison.ts";
import { changedFields } from "../../src/domain/merge/changedFields.ts";
import { movedRows } from "../../src/domain/merge/movedRows.ts";
import { anyConference } from "../support/anyConference.ts";

const anyRecord = anyConference({ clusters: [], periods: [], units: [], officials: [] });
const rows = (ids: string) => [...ids].map(id => ({ id }));
const said = (before: ConferenceDraft, after: ConferenceDraft) =>
  compareConferences(before, after).flatMap(({ field, differences }) =>
    differences.map(({ is, row }) => `${field} ${row?.number ?? "-"} ${is}`),
  );

describe("Two states of a record", () => {
  const [a, b, c] = ["Một", "Hai", "Ba"].map(text => ({ ...blankRows.task(), text }));
  const base: ConferenceDraft = { ...emptyConference(), tasks: [a, b, c].filter(row => row !== undefined) };

  test("that are equal have nothing to tell", () => {
    fc.assert(
      fc.property(anyRecord, draft => {
        expect(compareConferences(draft, structuredClone(draft))).toEqual([]);
        expect(changedFields(draft, structuredClone(draft))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("differ in the same fields, whether they are listed or told one by one", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, after) => {
        const listed = changedFields(before, after);
        const told = compareConferences(before, after);
        expect(told.map(({ field }) => field)).toEqual(listed.map(({ field }) => field));
        expect(told.every(({ differences }) => differences.length > 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("tell rows that came, went, changed and moved, each by its number", () => {
    const [one, two, three] = base.tasks;
    if (!one || !two || !three) throw new Error("There are three tasks.");
    const fresh = { ...blankRows.task(), text: "Bốn" };
    const after = { ...base, tasks: [three, { ...one, text: "Một, sửa" }, fresh] };
    expect(new Set(said(base, after))).toEqual(
      new Set(["tasks 1 moved", "tasks 2 removed", "tasks 2 changed", "tasks 3 added"]),
    );
  });

  test("tell items and titles of the agreement as rows, and its figures as the field", () => {
    const item = { ...blankRows.agreementItem(), text: "Nộp báo cáo đúng hạn" };
    const agreement = { ...base.agreement, items: [item], signed: { written: "5", value: "5" } };
    expect(said(base, { ...base, agreement })).toEqual(["agreement - changed", "agreement 1 added"]);
    expect(changedFields(base, { ...base, agreement })).toEqual([{ field: "agreement", rows: 2 }]);
  });

  test("tell a list of words as one field", () => {
    expect(said(base, { ...base, kinds: ["vote"] })).toEqual(["kinds - changed"]);
  });
});

describe("Moved rows", () => {
  test("are the fewest that explain the new order", () => {
    expect(movedRows(rows("abcde"), rows("eabcd"))).toEqual(["e"]);
    expect(movedRows(rows("abcde"), rows("bcdea"))).toEqual(["a"]);
    expect(movedRows(rows("abc"), rows("xayc"))).toEqual([]);
    expect(movedRows(rows("abc"), rows("cba"))).toHaveLength(2);
  });

  test("put back where they were, give the old order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([..."abcdefgh"], { minLength: 8 }), order => {
        const moved = new Set(
          movedRows(
            rows("abcdefgh"),
            order.map(id => ({ id })),
          ),
        );
        const stayed = order.filter(id => !moved.has(id));
        expect(stayed).toEqual(stayed.toSorted());
      }),
    );
  });
});
