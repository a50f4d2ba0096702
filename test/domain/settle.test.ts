import { expect, test } from "vitest";
import { merge } from "../../src/domain/merge/merge.ts";
import { settle } from "../../src/domain/merge/settle.ts";

const row = (id: string, text = id) => ({ id, text, parts: [{ id: `${id}1`, name: "" }] });
const base = { title: "gốc", group: { place: "" }, rows: [row("a"), row("b")] };

test("the chosen text stands at its place, in a field, a group, a row and a row within a row", () => {
  const change = (word: string) => ({
    title: word,
    group: { place: word },
    rows: [{ ...row("a"), text: word, parts: [{ id: "a1", name: word }] }, row("b")],
  });
  const merged = merge(base, change("tôi"), change("họ"));
  expect(merged.clashes).toHaveLength(4);
  expect(settle(merged, () => "theirs")).toEqual({ content: change("họ"), aside: change("tôi") });
  expect(settle(merged, () => "mine")).toEqual({ content: change("tôi"), aside: null });
});

test("a row that one side removed and the other worked on goes or stays as chosen", () => {
  const without = { ...base, rows: [row("a")] };
  const edited = { ...base, rows: [row("a"), row("b", "sửa")] };
  for (const [mine, theirs] of [
    [without, edited],
    [edited, without],
  ] as const) {
    const merged = merge(base, mine, theirs);
    expect(merged.clashes).toHaveLength(1);
    expect(settle(merged, () => "mine")).toEqual({ content: mine, aside: null });
    // To have removed a row is no text that could be lost.
    expect(settle(merged, () => "theirs")).toEqual({
      content: theirs,
      aside: mine === edited ? edited : null,
    });
  }
});
