import * as fc from "fast-check";
import { newId } from "../../src/domain/id.ts";
import { noAnswer, type ReviewAnswer, type ReviewContent } from "../../src/domain/review/reviewContent.ts";
import type { FormField, ReviewForm } from "../../src/domain/review/reviewForm.ts";

/** A field of a form with what a test says of it, and nothing else asked. */
export function fieldOf(about: Partial<FormField>): FormField {
  return {
    id: newId(),
    label: "Câu hỏi",
    guidance: "",
    kind: "count",
    isRequired: false,
    evidence: "none",
    softWords: null,
    measure: "",
    min: null,
    max: null,
    askAbove: null,
    choices: [],
    columns: [],
    rollUp: "none",
    agreed: "",
    code: "",
    ...about,
  };
}

/** A form of one section. */
export function formOf(fields: FormField[], rules: ReviewForm["rules"] = []): ReviewForm {
  return {
    name: "Báo cáo sơ kết",
    level: "unit",
    checks: ["cluster", "department"],
    sections: [{ id: newId(), title: "Kết quả", guidance: "", fields }],
    rules,
  };
}

/** A filing that says these things, by field id. */
export function contentOf(answers: Record<string, Partial<ReviewAnswer>>): ReviewContent {
  return {
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, { ...noAnswer, ...answer }]),
    ),
  };
}

/** An answer that is a number as written. */
export function numbered(value: string): Partial<ReviewAnswer> {
  return { number: { written: value, value } };
}

/** Exact decimals of both signs with up to three decimals. */
export const anyDecimal = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, scale]) => {
    if (scale === 0) return String(units);
    const figures = String(Math.abs(units)).padStart(scale + 1, "0");
    const text = `${figures.slice(0, -scale)}.${figures.slice(-scale)}`;
    return units < 0 ? `-${text}` : text;
  });
