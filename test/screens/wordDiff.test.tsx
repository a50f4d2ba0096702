import { render } from "@testing-library/react";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatCount } from "../../src/i18n/formats.ts";
import { WordDiff } from "../../src/ui/WordDiff.tsx";

const said = {
  removed: "bỏ:",
  added: "thêm:",
  alike: (count: number) => `… ${formatCount(count)} ký tự giống nhau …`,
};

/** What stays when everything of one kind is taken out, without the words for those who listen. */
function without(kind: "del" | "ins", before: string, after: string): string {
  const { container, unmount } = render(<WordDiff words={said} before={before} after={after} />);
  for (const one of container.querySelectorAll(`${kind}, .sr-only`)) one.remove();
  const text = container.textContent ?? "";
  unmount();
  return text;
}

const words = fc.constantFrom("Tổng", "kết", "hội", "nghị", "ủy", "Đảng", "2026", ",", "\n");
const texts = fc.array(words, { minLength: 1, maxLength: 8 }).map(all => all.join(" "));

test("both texts can be read out of one: the old without what came in, the new without what was taken out", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(without("ins", before, after)).toBe(before);
      expect(without("del", before, after)).toBe(after);
    }),
    { numRuns: 60 },
  );
});

test("words beside each other that changed are one change", () => {
  const { container } = render(<WordDiff words={said} before="Tổng kết năm" after="Hội nghị tổng kết năm" />);
  const changes = [...container.querySelectorAll("del, ins")].map(one => one.textContent);
  expect(changes).toEqual(["bỏ: Tổng", "thêm: Hội nghị tổng"]);
});

test("texts that share nothing are shown whole, one after the other, and at once", () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(" ");
  const started = performance.now();
  const { container } = render(<WordDiff words={said} before={long("a")} after={long("b")} />);
  expect(container.querySelectorAll("del, ins")).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a long stretch that is alike is shortened, and says how much is left out", () => {
  const same = "chữ giống nhau ".repeat(200);
  const { container } = render(<WordDiff words={said} before={`Một ${same}`} after={`Hai ${same}`} />);
  expect(container.textContent).toContain("… 2.761 ký tự giống nhau …");
});
