import * as fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { returnDigest } from "../../src/domain/review/returnDigest.ts";
import { returnReasons } from "../../src/domain/review/reviewReturn.ts";
import { reviewWait } from "../../src/domain/review/reviewWaiting.ts";

const [story, figure] = [newId(), newId()];
const labels = new Map([
  [story, "Kết quả"],
  [figure, "Số hội nghị"],
]);
const remark = (reason: (typeof returnReasons)[number], fieldId: string) => ({
  id: newId(),
  fieldId,
  reason,
  text: "Xem lại",
});

test("reasons are told with the questions and units that they came back for, the most frequent first", () => {
  const digest = returnDigest([
    { unit: "Tỉnh đoàn", labels, remarks: [remark("unclear", story), remark("numberDoubtful", figure)] },
    { unit: "Hội Nông dân", labels, remarks: [remark("numberDoubtful", figure), remark("unclear", "")] },
    { unit: "Hội Nông dân", labels, remarks: [remark("numberDoubtful", figure)] },
  ]);
  expect(digest).toEqual([
    {
      reason: "numberDoubtful",
      count: 3,
      fields: [{ name: "Số hội nghị", count: 3 }],
      units: [
        { name: "Hội Nông dân", count: 2 },
        { name: "Tỉnh đoàn", count: 1 },
      ],
    },
    {
      reason: "unclear",
      count: 2,
      fields: [
        { name: "Kết quả", count: 1 },
        { name: "", count: 1 },
      ],
      units: [
        { name: "Tỉnh đoàn", count: 1 },
        { name: "Hội Nông dân", count: 1 },
      ],
    },
  ]);
});

test("however filings came back, every remark is counted once under its reason, its question and its unit", () => {
  const anyReturn = fc.record({
    unit: fc.constantFrom("A", "B", "C"),
    labels: fc.constant(labels),
    remarks: fc.array(
      fc
        .tuple(fc.constantFrom(...returnReasons), fc.constantFrom(story, figure, ""))
        .map(one => remark(...one)),
      { minLength: 1 },
    ),
  });
  fc.assert(
    fc.property(fc.array(anyReturn), returned => {
      const all = returned.flatMap(one => one.remarks).length;
      const digest = returnDigest(returned);
      const sum = (list: readonly { count: number }[]) => list.reduce((total, { count }) => total + count, 0);
      expect(sum(digest)).toBe(all);
      expect(sum(digest.flatMap(line => line.fields))).toBe(all);
      expect(sum(digest.flatMap(line => line.units))).toBe(all);
    }),
  );
});

test("a filing turns red on its reviewer after seven days, counted in days of Vietnam", () => {
  expect(reviewWait("2026-07-01T16:59:00.000Z", "2026-07-08")).toEqual({ days: 7, isTooLong: false });
  expect(reviewWait("2026-07-01T16:59:00.000Z", "2026-07-09")).toEqual({ days: 8, isTooLong: true });
  expect(reviewWait("2026-07-01T17:00:00.000Z", "2026-07-09")).toEqual({ days: 7, isTooLong: false });
});
