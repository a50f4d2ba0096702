import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "../../src/domain/merge/changes.ts";

const row = (id: string, text = id) => ({ id, text });

test("equal states have no changes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(changesBetween(value, structuredClone(value))).toEqual([]);
    }),
  );
});

test("a field that changed is told with what it was and what it is", () => {
  expect(changesBetween({ title: "Giao ban", place: "" }, { title: "Sơ kết", place: "" })).toEqual([
    { path: ["title"], is: "changed", before: "Giao ban", after: "Sơ kết" },
  ]);
});

test("a date is one field", () => {
  const date = (value: string) => ({ date: { written: "19/6", value } });
  expect(changesBetween(date("2020-06-19"), date("2021-06-19"))).toHaveLength(1);
});

test("rows come, go, change and move by their identity", () => {
  const before = { rows: [row("a"), row("b"), row("c")] };
  const after = { rows: [row("c"), row("a", "khác"), row("d")] };
  expect(changesBetween(before, after)).toEqual([
    { path: ["rows", "a", "text"], is: "changed", before: "a", after: "khác" },
    { path: ["rows", "d"], is: "added", after: row("d") },
    { path: ["rows", "b"], is: "removed", before: row("b") },
    { path: ["rows"], is: "moved" },
  ]);
});

test("a row added in front of the others moves none of them", () => {
  expect(changesBetween([row("a"), row("b")], [row("n"), row("a"), row("b")])).toEqual([
    { path: ["n"], is: "added", after: row("n") },
  ]);
});
