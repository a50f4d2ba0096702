import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { ReviewForm } from "../../src/domain/review/reviewForm.ts";
import { fieldOf, formOf } from "../support/anyReview.ts";

function codesOf(form: ReviewForm): string[] {
  const read = ReviewForm.safeParse(form);
  return read.success ? [] : read.error.issues.map(issue => `${issue.path.join(".")}: ${issue.message}`);
}

describe("A form of a periodic review", () => {
  test("may ask for anything that its kinds know", () => {
    const number = fieldOf({ kind: "money", min: "0" });
    const rule = {
      id: newId(),
      left: [number.id],
      is: "atMost" as const,
      right: [],
      constant: "1000",
      isHard: true,
      message: "Không quá một nghìn",
    };
    expect(codesOf(formOf([number, fieldOf({ kind: "narrative" })], [rule]))).toEqual([]);
  });

  test("is refused with one identity for two fields", () => {
    const field = fieldOf({});
    expect(codesOf(formOf([field, { ...field, label: "Câu khác" }]))).toEqual([
      "sections.0.fields.1: duplicateId",
    ]);
  });

  test("is refused with one code for two figures in one unit of measure, and not in two", () => {
    const asked = (measure: string, code = "HN 01") => fieldOf({ kind: "count", code, measure });
    expect(codesOf(formOf([asked("buổi"), asked("người"), asked("", ""), asked("", "")]))).toEqual([]);
    expect(codesOf(formOf([asked("buổi"), asked("Buổi ", "hn-01")]))).toEqual([
      "sections.0.fields.1.code: duplicateCode",
    ]);
  });

  test("is refused with a rule over a field that holds no number or is not there", () => {
    const words = fieldOf({ kind: "narrative" });
    const rule = { id: newId(), is: "equal" as const, constant: null, isHard: false, message: "Bằng nhau" };
    expect(codesOf(formOf([words], [{ ...rule, left: [words.id], right: [newId()] }]))).toEqual([
      "rules.0.left: unknownLink",
      "rules.0.right: unknownLink",
    ]);
  });

  test("is refused with a choice of fewer than two, a table without columns, a sum of percentages", () => {
    const choice = fieldOf({ kind: "choice", choices: [{ id: newId(), label: "Tốt" }] });
    expect(
      codesOf(formOf([choice, fieldOf({ kind: "table" }), fieldOf({ kind: "percent", rollUp: "sum" })])),
    ).toEqual([
      "sections.0.fields.0.choices: choicesRequired",
      "sections.0.fields.1.columns: columnsRequired",
      "sections.0.fields.2.rollUp: percentSum",
    ]);
  });
});
