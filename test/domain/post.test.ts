import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsOn } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import { can } from "../../src/domain/people/permission.ts";
import { hasBegun, holdsEverAfter, lastDayOnceEnded } from "../../src/domain/people/post.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { holderOf } from "../support/holders.ts";

describe("A post that something else ends", () => {
  const today = "2026-07-15";
  test.each([
    ["held before the day ends on its eve", { from: "", to: "" }, "2026-07-01", "2026-06-30"],
    ["that ends sooner keeps its end", { from: "2026-01-01", to: "2026-03-31" }, "2026-07-01", "2026-03-31"],
    ["that was to begin later goes", { from: "2026-08-01", to: "" }, "2026-07-20", null],
    ["of today alone has not given rights for a whole day", { from: today, to: "" }, "2026-07-01", null],
    [
      "that gave rights since the day ends yesterday",
      { from: "2026-07-05", to: "" },
      "2026-07-01",
      "2026-07-14",
    ],
    [
      "that gave them for a while keeps that while",
      { from: "2026-07-05", to: "2026-07-09" },
      "2026-07-01",
      "2026-07-09",
    ],
  ])("%s", (_, post, day, lastDay) => {
    expect(lastDayOnceEnded(post, day, today)).toBe(lastDay);
  });

  test("never ends before it began or after its own end, and goes only where it never gave rights", () => {
    const near = fc.integer({ min: -20, max: 20 }).map(days => addDays(today, days));
    const anyPost = fc
      .record({ from: near, to: fc.oneof(fc.constant(""), near) })
      .filter(({ from, to }) => to === "" || from <= to);
    fc.assert(
      fc.property(anyPost, near, (post, day) => {
        const lastDay = lastDayOnceEnded(post, day, today);
        if (lastDay === null) return !hasBegun(post, today);
        const isWithin = lastDay >= post.from && (post.to === "" || lastDay <= post.to);
        return isWithin && (lastDay < day || lastDay < today);
      }),
    );
  });
});

describe("Posts without a gap", () => {
  const today = "2026-07-01";
  test("need one that never ends, and no day before it without another", () => {
    expect(holdsEverAfter([], today)).toBe(false);
    expect(holdsEverAfter([{ from: "", to: "" }], today)).toBe(true);
    expect(holdsEverAfter([{ from: "", to: "2027-01-01" }], today)).toBe(false);
    expect(holdsEverAfter([{ from: "2026-07-02", to: "" }], today)).toBe(false);
    expect(
      holdsEverAfter(
        [
          { from: "", to: "2026-12-31" },
          { from: "2027-01-01", to: "" },
        ],
        today,
      ),
    ).toBe(true);
    expect(
      holdsEverAfter(
        [
          { from: "", to: "2026-12-30" },
          { from: "2027-01-01", to: "" },
        ],
        today,
      ),
    ).toBe(false);
  });

  test("are the same whether days are counted one by one or not", () => {
    const near = fc.integer({ min: -3, max: 12 }).map(days => addDays(today, days));
    const span = fc.record({
      from: fc.oneof(fc.constant(""), near),
      to: fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 3, arbitrary: near }),
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), spans => {
        const days = Array.from({ length: 20 }, (_, at) => addDays(today, at));
        const counted = days.every(day => spans.some(each => holdsOn(each, day)));
        expect(holdsEverAfter(spans, today)).toBe(counted);
      }),
    );
  });
});

describe("What a post allows", () => {
  const own = newId();

  test("reaches for a secretary no further than the cluster, for a reporter no further than the unit", () => {
    const secretary = holderOf("secretary", { clusterId: own });
    expect(can(secretary, "conference.view")).toBe(true);
    expect(can(secretary, "conference.view", { clusterId: own })).toBe(true);
    expect(can(secretary, "conference.view", { clusterId: newId() })).toEqual({ no: "elsewhere" });
    expect(can(secretary, "conference.edit", { clusterId: own })).toEqual({ no: "role" });
    const reporter = holderOf("reporter", { unitId: own });
    expect(can(reporter, "conference.view", { unitId: own })).toBe(true);
    expect(can(reporter, "conference.view", { unitId: newId() })).toEqual({ no: "elsewhere" });
    expect(can(holderOf("staff"), "conference.view", { clusterId: newId() })).toBe(true);
  });

  test("never reaches what one filed oneself", () => {
    const staff = holderOf("staff");
    expect(can(staff, "conference.close", { filedBy: staff.id })).toEqual({ no: "ownFiling" });
    expect(can(staff, "conference.close", { filedBy: "another" })).toBe(true);
  });

  test("is nothing where no post is in force, but one's own session stays", () => {
    const nobody = { ...holderOf("staff"), posts: [] };
    expect(can(nobody, "conference.view")).toEqual({ no: "role" });
    expect(can(nobody, "session.own")).toBe(true);
  });
});
