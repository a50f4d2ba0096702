import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsOn } from "../../src/domain/dated.ts";
import { newId } from "../../src/domain/id.ts";
import { can } from "../../src/domain/people/permission.ts";
import { holdsEverAfter } from "../../src/domain/people/post.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { holderOf } from "../support/holders.ts";

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
