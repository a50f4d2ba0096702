import * as fc from "fast-check";
import { expect, test } from "vitest";
import { merge } from "../../src/domain/merge/merge.ts";

type Doc = {
  title: string;
  place: string;
  kinds: string[];
  rows: { id: string; text: string; who: string }[];
};

const row = (id: string, text = id, who = "") => ({ id, text, who });
const base: Doc = { title: "Hội nghị", place: "", kinds: ["vote"], rows: [row("a"), row("b"), row("c")] };

test("different fields merge, and it is told which came from the other side", () => {
  const merged = merge(base, { ...base, title: "Hội nghị sơ kết" }, { ...base, place: "Đại Từ" });
  expect(merged).toEqual({
    value: { ...base, title: "Hội nghị sơ kết", place: "Đại Từ" },
    clashes: [],
    taken: ["place"],
  });
});

test("the same field changed twice is a clash that keeps my words until somebody chooses", () => {
  const merged = merge(base, { ...base, title: "của tôi" }, { ...base, title: "của họ" });
  expect(merged.value.title).toBe("của tôi");
  expect(merged.clashes).toEqual([{ path: "title", base: "Hội nghị", mine: "của tôi", theirs: "của họ" }]);
});

test("a date is one field: day and year of two people are not mixed", () => {
  const date = (value: string) => ({ date: { written: value, value } });
  const merged = merge(date("2020-06-19"), date("2021-06-19"), date("2020-06-20"));
  expect(merged.clashes).toHaveLength(1);
  expect(merged.value).toEqual(date("2021-06-19"));
});

test("rows merge by identity: edits, additions and removals of both stay", () => {
  const mine = { ...base, rows: [row("a", "sửa"), row("b"), row("m"), row("c")] };
  const theirs = { ...base, rows: [row("a", "a", "Sở Y tế"), row("c"), row("t")] };
  const merged = merge(base, mine, theirs);
  expect(merged.clashes).toEqual([]);
  expect(merged.value.rows).toEqual(
    [row("a", "sửa", "Sở Y tế"), row("c"), row("t"), row("m")].toSorted(byWantedOrder),
  );
});

const wanted = ["a", "m", "c", "t"];
const byWantedOrder = (x: { id: string }, y: { id: string }) => wanted.indexOf(x.id) - wanted.indexOf(y.id);

test("a row removed by one and edited by the other does not vanish unasked", () => {
  const mine = { ...base, rows: [row("a"), row("c")] };
  const theirs = { ...base, rows: [row("a"), row("b", "đã sửa"), row("c")] };
  const merged = merge(base, mine, theirs);
  expect(merged.value.rows.map(kept => kept.id)).toEqual(["a", "b", "c"]);
  expect(merged.clashes).toEqual([
    { path: "rows.b", base: row("b"), mine: undefined, theirs: row("b", "đã sửa") },
  ]);
});

test("my order of rows stands when I moved them, theirs when only they did", () => {
  const moved = { ...base, rows: [row("c"), row("a"), row("b")] };
  const edited = { ...base, rows: [row("a"), row("b", "mới"), row("c")] };
  expect(merge(base, moved, edited).value.rows.map(kept => kept.id)).toEqual(["c", "a", "b"]);
  expect(merge(base, edited, moved).value.rows.map(kept => kept.id)).toEqual(["c", "a", "b"]);
});

const anyDoc = fc.record({
  title: fc.constantFrom("", "Một", "Hai", "Ba"),
  place: fc.constantFrom("", "Đại Từ", "Phú Lương"),
  kinds: fc.uniqueArray(fc.constantFrom("vote", "council", "briefing")),
  rows: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(..."abcdef"),
      text: fc.constantFrom("", "x", "y"),
      who: fc.constantFrom("", "z"),
    }),
    { selector: made => made.id },
  ),
});

test("an edit against an unchanged side is that edit, and the same edit twice is no clash", () => {
  fc.assert(
    fc.property(anyDoc, anyDoc, (from, to) => {
      expect(merge(from, to, from)).toEqual({ value: to, clashes: [], taken: [] });
      expect(merge(from, from, to).value).toEqual(to);
      expect(merge(from, to, to)).toEqual({ value: to, clashes: [], taken: [] });
    }),
  );
});

test("whoever merges, both find the same clashes and lose no row that either added", () => {
  fc.assert(
    fc.property(anyDoc, anyDoc, anyDoc, (from, mine, theirs) => {
      const [here, there] = [merge(from, mine, theirs), merge(from, theirs, mine)];
      const paths = (clashes: { path: string }[]) => clashes.map(clash => clash.path).toSorted();
      expect(paths(here.clashes)).toEqual(paths(there.clashes));
      const ids = (doc: Doc) => doc.rows.map(kept => kept.id).toSorted();
      expect(ids(here.value)).toEqual(ids(there.value));
      const old = new Set(from.rows.map(kept => kept.id));
      for (const added of [...mine.rows, ...theirs.rows])
        if (!old.has(added.id)) expect(ids(here.value)).toContain(added.id);
    }),
  );
});
