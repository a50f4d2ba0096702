import { expect, test } from "vitest";
import { filerDay } from "../../src/domain/review/filerDay.ts";

const owed = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20", extension: null };
const extended = { ...owed, extension: { dueOn: "2026-07-25", reason: "Bão", by: "", at: "" } };

test("The filer's day is the deadline in force until it was sent, then that of the return, and none while it is with others", () => {
  expect(filerDay("draft", owed, null)).toBe("2026-07-10");
  expect(filerDay("draft", extended, null)).toBe("2026-07-25");
  expect(filerDay("returned", extended, "2026-08-05")).toBe("2026-08-05");
  expect(filerDay("submitted", owed, "2026-08-05")).toBeNull();
  expect(filerDay("approved", owed, "2026-08-05")).toBeNull();
});

test("What was opened again without a return has no day, and is not late by the one that it once kept", () => {
  expect(filerDay("returned", owed, null)).toBeNull();
});
