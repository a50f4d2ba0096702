import { describe, expect, test } from "vitest";
import { calendarPhase, dueDay, whoOwes } from "../../src/domain/review/obligation.ts";
import { timelinessOf } from "../../src/domain/review/reviewTimeliness.ts";

const calendar = { opensOn: "2026-06-01", dueOn: "2026-06-25", locksOn: "2026-07-05", extension: null };
const extension = { dueOn: "2026-07-10", reason: "Bão số 2", by: "Người A", at: "2026-06-24T02:00:00.000Z" };

describe("The calendar of an obligation", () => {
  test("opens, is overdue and locks on its days, each day included", () => {
    const phases = ["2026-05-31", "2026-06-01", "2026-06-25", "2026-06-26", "2026-07-05", "2026-07-06"];
    expect(phases.map(day => calendarPhase(calendar, day))).toEqual([
      "early",
      "open",
      "open",
      "overdue",
      "overdue",
      "locked",
    ]);
  });

  test("stays open until an extension ends, and locks the day after when the general lock has passed", () => {
    const extended = { ...calendar, extension };
    expect(dueDay(extended)).toBe("2026-07-10");
    expect(["2026-06-26", "2026-07-10", "2026-07-11"].map(day => calendarPhase(extended, day))).toEqual([
      "open",
      "open",
      "locked",
    ]);
  });

  test("a short extension leaves the time until the lock", () => {
    const extended = { ...calendar, extension: { ...extension, dueOn: "2026-06-28" } };
    expect(
      ["2026-06-28", "2026-06-29", "2026-07-05", "2026-07-06"].map(day => calendarPhase(extended, day)),
    ).toEqual(["open", "overdue", "overdue", "locked"]);
  });
});

describe("Whether a filing was on time", () => {
  const filed = (firstSubmittedAt: string, firstWrittenAt: string | null = null) => ({
    firstSubmittedAt,
    firstWrittenAt,
  });

  test("is decided by the last minute of the deadline in Vietnam", () => {
    expect(timelinessOf(calendar, filed("2026-06-25T16:59:59.000Z"))).toEqual({
      is: "onTime",
      byExtension: false,
    });
    expect(timelinessOf(calendar, filed("2026-06-25T17:00:00.000Z"))).toEqual({
      is: "late",
      days: 1,
      wasWrittenOnTime: false,
    });
  });

  test("an extension makes it on time and says so", () => {
    expect(timelinessOf({ ...calendar, extension }, filed("2026-07-01T03:00:00.000Z"))).toEqual({
      is: "onTime",
      byExtension: true,
    });
  });

  test("written on time and arrived late is late, told apart", () => {
    expect(timelinessOf(calendar, filed("2026-06-27T01:00:00.000Z", "2026-06-24T10:00:00.000Z"))).toEqual({
      is: "late",
      days: 2,
      wasWrittenOnTime: true,
    });
  });

  test("nothing filed is neither", () => {
    expect(timelinessOf(calendar, { firstSubmittedAt: null, firstWrittenAt: null })).toEqual({
      is: "notFiled",
    });
  });
});

describe("Who owes a filing for the first half of 2025", () => {
  const period = { start: "2025-01-01", cutOff: "2025-06-30" };
  const always = { from: "", to: "", successors: [] };

  test("each member on the cut-off day, once, however often it came and went", () => {
    const memberships = [
      { unitId: "a", from: "", to: "2025-02-01" },
      { unitId: "a", from: "2025-04-01", to: "" },
    ];
    expect(whoOwes(period, memberships, () => always)).toEqual([{ unitId: "a", owes: true }]);
  });

  test("not a unit that joined after the cut-off, nor one that left before the period", () => {
    const memberships = [
      { unitId: "late", from: "2025-07-01", to: "" },
      { unitId: "gone", from: "", to: "2024-12-31" },
    ];
    expect(whoOwes(period, memberships, () => always)).toEqual([]);
  });

  test("a unit merged in the middle of the period is listed as not needed, with its successor", () => {
    const memberships = [{ unitId: "old", from: "", to: "2025-03-01" }];
    const life = { from: "", to: "2025-03-01", successors: ["new"] };
    expect(whoOwes(period, memberships, () => life)).toEqual([
      { unitId: "old", owes: { no: "ended", successors: ["new"] } },
    ]);
  });

  test("a unit that left the cluster and lives on is listed as not needed", () => {
    const memberships = [{ unitId: "a", from: "", to: "2025-05-31" }];
    expect(whoOwes(period, memberships, () => always)).toEqual([
      { unitId: "a", owes: { no: "leftCluster", successors: [] } },
    ]);
  });
});
