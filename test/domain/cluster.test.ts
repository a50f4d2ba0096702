import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ClusterDraft,
  clusterFrom,
  clusterNameOn,
  clusterOn,
  deputiesOn,
  headOn,
  membersOn,
} from "../../src/domain/cluster/cluster.ts";
import { headsOutside } from "../../src/domain/cluster/headMembership.ts";
import { holdsOn } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";

const [front, farmers, youth] = [newId(), newId(), newId()] as const;

function member(unit: string, from = "", to = "", subGroup = "") {
  return { id: newId(), unit, from, to, subGroup };
}

function head(unit: string, from = "", to = "", as: "head" | "deputy" = "head") {
  return { id: newId(), unit, as, from, to, method: "rotation" as const, basis: "" };
}

function cluster(given: Partial<ClusterDraft>): ClusterDraft {
  return {
    ...clusterFrom(newId(), { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo", sector: "" }),
    ...given,
  };
}

function problems(given: Partial<ClusterDraft>): string[] {
  const { error } = ClusterDraft.safeParse(cluster(given));
  return error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];
}

describe("A cluster", () => {
  test("needs a name and nothing else", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ names: [] })).toHaveLength(1);
    expect(problems({ names: [{ id: newId(), name: " ", from: "" }] })).toEqual(["names.0.name required"]);
  });

  test("bears on each day the name of that day", () => {
    const names = [
      { id: newId(), name: "Cụm số 3", from: "" },
      { id: newId(), name: "Cụm thi đua số 2", from: "2025-07-01" },
    ];
    const renamed = cluster({ names });
    expect(clusterNameOn(renamed, "2025-06-30")).toBe("Cụm số 3");
    expect(clusterNameOn(renamed, "2025-07-01")).toBe("Cụm thi đua số 2");
    const record = { id: newId(), version: 1, content: renamed };
    expect(clusterOn(record, "2026-01-01").otherNames).toEqual(["Cụm số 3"]);
    expect(problems({ names: names.toReversed() })).toEqual(["names.1.from notInOrder"]);
  });

  test("shows last year's members for last year", () => {
    const { members } = cluster({
      members: [member(front, "2019-01-01", "2025-12-31"), member(farmers, "2026-01-01"), member(youth)],
    });
    const units = (day: string) => membersOn({ members }, day).map(({ unit }) => unit);
    expect(units("2025-12-31")).toEqual([front, youth]);
    expect(units("2026-01-01")).toEqual([farmers, youth]);
  });

  test("takes a unit that left and came back, but never twice on one day", () => {
    expect(problems({ members: [member(front, "", "2024-12-31"), member(front, "2025-01-01")] })).toEqual([]);
    expect(problems({ members: [member(front, "", "2025-01-01"), member(front, "2025-01-01")] })).toEqual([
      "members.1.unit memberTwice",
    ]);
    expect(problems({ members: [member(front, "2025-01-02", "2025-01-01")] })).toEqual([
      "members.0.to endBeforeStart",
    ]);
  });

  test("has one head on a day, and deputies beside it", () => {
    const heads = [head(front, "2025-01-01", "2025-12-31"), head(farmers, "2026-01-01")];
    expect(problems({ heads: [...heads, head(youth, "2025-06-01", "", "deputy")] })).toEqual([]);
    expect(headOn({ heads }, "2025-12-31")?.unit).toBe(front);
    expect(headOn({ heads }, "2026-01-01")?.unit).toBe(farmers);
    expect(headOn({ heads }, "2024-12-31")).toBeUndefined();
    expect(deputiesOn({ heads: [head(youth, "", "", "deputy")] }, "2026-01-01")).toHaveLength(1);
    expect(problems({ heads: [head(front, "2025-01-01"), head(farmers, "2026-01-01")] })).toEqual([
      "heads.1.from twoHeads",
    ]);
    expect(problems({ heads: [head(front), head(front, "2026-01-01", "", "deputy")] })).toEqual([
      "heads.1.unit postTwice",
    ]);
  });

  test("flags a head that is not a member on each of its days", () => {
    const outside = (members: ClusterDraft["members"], one: ReturnType<typeof head>) =>
      headsOutside({ members, heads: [one] }).length === 1;
    const year = head(front, "2025-01-01", "2025-12-31");
    expect(outside([], year)).toBe(true);
    expect(outside([member(front)], year)).toBe(false);
    expect(outside([member(farmers)], year)).toBe(true);
    expect(outside([member(front, "2025-01-02")], year)).toBe(true);
    expect(outside([member(front, "", "2025-12-30")], year)).toBe(true);
    expect(outside([member(front, "2025-07-01"), member(front, "", "2025-06-30")], year)).toBe(false);
    expect(outside([member(front, "2025-07-02"), member(front, "", "2025-06-30")], year)).toBe(true);
    expect(outside([member(front, "2025-01-01")], head(front, "", "2025-12-31"))).toBe(true);
    expect(outside([member(front, "", "2030-01-01")], head(front, "2025-01-01"))).toBe(true);
  });
});

const day = fc.integer({ min: 0, max: 60 }).map(count => addDays("2025-01-01", count));
const openDay = fc.oneof(fc.constant(""), day);
const unit = fc.constantFrom(front, farmers, youth);
const span = fc
  .record({ from: openDay, to: openDay })
  .filter(({ from, to }) => from === "" || to === "" || from <= to);

test("whatever is accepted has no unit twice and no two heads on any day", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(unit, span), { maxLength: 5 }),
      fc.array(fc.tuple(unit, span), { maxLength: 4 }),
      day,
      (memberRows, headRows, on) => {
        const members = memberRows.map(([of, { from, to }]) => member(of, from, to));
        const heads = headRows.map(([of, { from, to }]) => head(of, from, to));
        if (problems({ members, heads }).length > 0) return;
        const there = membersOn({ members }, on).map(row => row.unit);
        expect(new Set(there).size).toBe(there.length);
        expect(heads.filter(row => holdsOn(row, on)).length).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("a head is flagged exactly when some day of it is nobody's membership", () => {
  const days = Array.from({ length: 64 }, (_, count) => addDays("2024-12-30", count));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), span, (memberships, headship) => {
      const members = memberships.map(({ from, to }) => member(front, from, to));
      const one = head(front, headship.from, headship.to);
      const far = ["1900-01-01", ...days, "2199-12-31"].filter(each => holdsOn(one, each));
      const isOutside = far.some(each => !members.some(row => holdsOn(row, each)));
      expect(headsOutside({ members, heads: [one] }).length === 1).toBe(isOutside);
    }),
  );
});
