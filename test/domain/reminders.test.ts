import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueReminder, readReminderDays } from "../../src/domain/review/reminders.ts";
import { addDays, daysBetween } from "../../src/domain/text/calendarDay.ts";

const obligation = {
  opensOn: "2026-06-15",
  dueOn: "2026-07-10",
  locksOn: "2026-07-20",
  extension: null,
  exemption: null,
};
const extendedTo = (dueOn: string) => ({
  ...obligation,
  extension: { dueOn, reason: "Bão", by: "", at: "" },
});
const reminders = { before: [7, 1], after: [1, 7] };
const owed = {
  obligation,
  state: "draft" as const,
  isPeriodClosed: false,
  returnDueOn: null,
  reminders,
  today: "",
};
const on = (today: string, more: Partial<Parameters<typeof dueReminder>[0]> = {}) =>
  dueReminder({ ...owed, ...more, today })?.step ?? null;

describe("Who has not filed is reminded", () => {
  test.each([
    ["2026-07-02", null],
    ["2026-07-03", -7],
    ["2026-07-05", -7],
    ["2026-07-06", null],
    ["2026-07-09", -1],
    ["2026-07-10", -1],
    ["2026-07-11", 1],
    ["2026-07-13", 1],
    ["2026-07-14", null],
    ["2026-07-17", 7],
    ["2026-07-20", null],
  ])("on %s: %s", (today, step) => expect(on(today)).toBe(step));

  test("of the day of the extension, and not of the one before", () => {
    const extended = { obligation: extendedTo("2026-07-31") };
    expect(on("2026-07-11", extended)).toBeNull();
    expect(dueReminder({ ...owed, ...extended, today: "2026-07-24" })).toEqual({
      dueOn: "2026-07-31",
      step: -7,
    });
  });

  test("of the day by which a return is to be answered, also after the lock; what was opened again has none", () => {
    const returned = { state: "returned" as const, returnDueOn: "2026-08-05" };
    expect(on("2026-08-04", returned)).toBe(-1);
    expect(on("2026-08-04", { ...returned, returnDueOn: null })).toBeNull();
  });

  test("never of what is not needed, filed, locked or of a closed period", () => {
    const exemption = { reason: "Mới lập", by: "", at: "" };
    expect(on("2026-07-09", { obligation: { ...obligation, exemption } })).toBeNull();
    for (const state of ["submitted", "verified", "approved"] as const)
      expect(on("2026-07-09", { state })).toBeNull();
    expect(on("2026-07-09", { isPeriodClosed: true })).toBeNull();
    expect(on("2026-07-21", { reminders: { before: [], after: [11] } })).toBeNull();
  });

  test("not of a day that lay before the filing was open", () => {
    const late = { ...obligation, opensOn: "2026-07-04" };
    expect(on("2026-07-04", { obligation: late })).toBeNull();
    expect(on("2026-07-09", { obligation: late })).toBe(-1);
  });

  test("of every day that is set, once each, when the days go by one after the other", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 5 });
    fc.assert(
      fc.property(days, days, (before, after) => {
        const wide = { ...obligation, opensOn: "2026-01-01", locksOn: "2026-12-31" };
        const steps = new Set<number>();
        for (let today = "2026-06-01"; today < "2026-09-01"; today = addDays(today, 1)) {
          const due = dueReminder({ ...owed, obligation: wide, reminders: { before, after }, today });
          if (due === null) continue;
          expect(daysBetween(due.dueOn, today)).toBeGreaterThanOrEqual(due.step);
          steps.add(due.step);
        }
        expect([...steps].sort((a, b) => a - b)).toEqual(
          [...before.map(day => -day), ...after].sort((a, b) => a - b),
        );
      }),
    );
  });
});

test("days are read as people write them, and anything else is refused", () => {
  expect(readReminderDays("7, 1")).toEqual([7, 1]);
  expect(readReminderDays(" 7 1;1 ")).toEqual([7, 1]);
  expect(readReminderDays("")).toEqual([]);
  expect(readReminderDays("một tuần")).toBeNull();
  expect(readReminderDays("-7")).toBeNull();
});
