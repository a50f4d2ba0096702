import { expect, test } from "vitest";
import { merge } from "../../src/domain/merge/merge.ts";
import { settleClash } from "../../src/domain/merge/settleClash.ts";

const row = (id: string, text = id) => ({ id, text, parts: [{ id: `${id}1`, name: "" }] });
const base = { title: "gốc", group: { place: "" }, rows: [row("a"), row("b")] };

test("the chosen text stands at its place, in a field, a group, a row and a row within a row", () => {
  const change = (word: string) => ({
    title: word,
    group: { place: word },
    rows: [{ ...row("a"), text: word, parts: [{ id: "a1", name: word }] }, row("b")],
  });
  const { value, clashes } = merge(base, change("tôi"), change("họ"));
  expect(clashes).toHaveLength(4);
  expect(clashes.reduce((settled, clash) => settleClash(settled, clash, "theirs"), value)).toEqual(
    change("họ"),
  );
  expect(clashes.reduce((settled, clash) => settleClash(settled, clash, "mine"), value)).toEqual(
    change("tôi"),
  );
});

test("a row that one side removed and the other worked on goes or stays as chosen", () => {
  const without = { ...base, rows: [row("a")] };
  const edited = { ...base, rows: [row("a"), row("b", "sửa")] };
  for (const [mine, theirs] of [
    [without, edited],
    [edited, without],
  ] as const) {
    const { value, clashes } = merge(base, mine, theirs);
    const [clash] = clashes;
    if (!clash) throw new Error("No clash.");
    expect(settleClash(value, clash, "mine")).toEqual(mine);
    expect(settleClash(value, clash, "theirs")).toEqual(theirs);
  }
});
