import { expect, test } from "vitest";
import { recordDifference } from "../../src/domain/merge/recordDifference.ts";

test("two states of a record differ in their single values, however deep", () => {
  const before = { version: 1, name: "Sở A", names: [{ name: "Sở A", from: "" }], isDisabled: false };
  const after = {
    version: 2,
    name: "Sở B",
    names: [
      { name: "Sở A", from: "" },
      { name: "Sở B", from: "2026-01-01" },
    ],
    isDisabled: false,
  };
  expect(recordDifference(before, after)).toEqual([
    { path: ["name"], before: "Sở A", after: "Sở B" },
    { path: ["names", "1", "name"], before: undefined, after: "Sở B" },
    { path: ["names", "1", "from"], before: undefined, after: "2026-01-01" },
  ]);
});

test("a new record is told by what it says, not by its empty fields, and a removed one by what it said", () => {
  expect(recordDifference(null, { name: "Kỳ I", note: "", to: null })).toEqual([
    { path: ["name"], before: undefined, after: "Kỳ I" },
  ]);
  expect(recordDifference({ name: "Kỳ I" }, null)).toEqual([
    { path: ["name"], before: "Kỳ I", after: undefined },
  ]);
});

test("a state compared with itself differs in nothing", () => {
  const state = { name: "A", posts: [{ role: "staff" }] };
  expect(recordDifference(state, structuredClone(state))).toEqual([]);
});
