import * as fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { answerTo, isAnswered } from "../../src/domain/review/reviewContent.ts";
import { broughtTogether } from "../../src/domain/review/reviewPrevious.ts";
import { addDecimals } from "../../src/domain/text/decimal.ts";
import { anyDecimal, contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

const [count, rate, story] = [
  fieldOf({ kind: "count", rollUp: "sum" }),
  fieldOf({ kind: "percent", rollUp: "mean" }),
  fieldOf({ kind: "narrative" }),
];
const form = formOf([count, rate, story]);
const part = (answers: Parameters<typeof contentOf>[0]) => ({
  reviewId: newId(),
  unit: "Đơn vị",
  content: contentOf(answers),
});

test("filings of merged units come to the exact sum of what the form adds up, those without a figure left out", () => {
  fc.assert(
    fc.property(fc.array(anyDecimal, { minLength: 1, maxLength: 6 }), values => {
      const parts = values.map(value => part({ [count.id]: numbered(value) }));
      const together = broughtTogether(form, [...parts, part({})]);
      expect(answerTo(together, count.id).number.value).toBe(addDecimals(...values));
    }),
  );
});

test("texts and percentages of several units are nobody's answer, and no figure is not zero", () => {
  const filed = { [rate.id]: numbered("50"), [story.id]: { text: "Của một đơn vị" } };
  const together = broughtTogether(form, [part(filed), part(filed)]);
  for (const field of [count, rate, story])
    expect(isAnswered(field, answerTo(together, field.id))).toBe(false);
});
