import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ClusterDraft, clusterFrom, deputiesOn, headOn } from "../../src/domain/cluster/cluster.ts";
import { disorderIn, endedBy, handedOver } from "../../src/domain/cluster/handover.ts";
import { newId } from "../../src/domain/id.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";

const [old, next, deputy] = [newId(), newId(), newId()] as const;

function headedFrom(from: string, to: string): ClusterDraft {
  const post = { id: newId(), unit: old, as: "head" as const, method: "elected" as const, basis: "" };
  return {
    ...clusterFrom(newId(), { name: "Cụm", convenedBy: "", sector: "" }),
    heads: [{ ...post, from, to }],
  };
}

const change = { head: next, deputies: [deputy], method: "rotation" as const, basis: "", secretaries: [] };

test("the day before a handover the old unit still heads the cluster, on the day the new one does", () => {
  const day = fc.integer({ min: 0, max: 3000 }).map(count => addDays("2022-01-01", count));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 800 }), (from, later) => {
      const before = headedFrom(from, "");
      const on = addDays(from, later);
      expect(endedBy(before, on)).toHaveLength(1);
      const after = handedOver(before, { ...change, on }, newId);
      expect(disorderIn(after)).toBeNull();
      expect(headOn(after, addDays(on, -1))?.unit).toBe(old);
      expect(headOn(after, on)?.unit).toBe(next);
      expect(deputiesOn(after, addDays(on, -1))).toEqual([]);
      expect(deputiesOn(after, on).map(({ unit }) => unit)).toEqual([deputy]);
    }),
  );
});

test("a handover over one that is in the books already is out of order", () => {
  const later = handedOver(headedFrom("2025-01-01", ""), { ...change, on: "2027-01-01" }, newId);
  expect(disorderIn(handedOver(later, { ...change, on: "2026-06-01" }, newId))).toBe("twoHeads");
  expect(disorderIn(handedOver(later, { ...change, on: "2027-01-01" }, newId))).toBe("twoHeads");
  expect(disorderIn(handedOver(later, { ...change, on: "2027-01-02", deputies: [] }, newId))).toBeNull();
});
