import { z } from "zod";
import { Id } from "../id.ts";
import { line, prose, requiredLine } from "../text/cleanText.ts";
import { Decimal } from "../text/decimal.ts";
import { isSameFigure } from "./sameFigure.ts";

/** What a field of a periodic review asks for. */
export const fieldKinds = [
  "narrative",
  "number",
  "percent",
  "money",
  "count",
  "yesNo",
  "choice",
  "table",
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Whether a value needs files that prove it. */
export const evidenceNeeds = ["none", "optional", "required"] as const;

/** How a cluster's review adds up what its units filed. */
export const rollUps = ["none", "sum", "mean"] as const;

const Choice = z.strictObject({ id: Id, label: requiredLine(300) });
const TableColumn = z.strictObject({ id: Id, label: requiredLine(200), isNumber: z.boolean() });

/**
 * One question of a form. What a kind does not use stays blank: choices belong to "choice", columns to "table", bounds and `agreed` to numbers.
 * `softWords` is a length in words that may be exceeded; `askAbove` is a change against last period, in per cent, that wants an explanation;
 * `agreed` names the item of the cluster's agreement that sets the target: its code, or its id where it holds for one year only.
 * `code` names a figure across forms: what has the same code and unit of measure is the same figure, also in another form.
 */
export const FormField = z.strictObject({
  id: Id,
  label: requiredLine(500),
  guidance: prose(2000),
  kind: z.enum(fieldKinds),
  isRequired: z.boolean(),
  evidence: z.enum(evidenceNeeds),
  softWords: z.int().min(1).max(20_000).nullable(),
  measure: line(80),
  min: Decimal.nullable(),
  max: Decimal.nullable(),
  askAbove: Decimal.nullable(),
  choices: z.array(Choice).max(50),
  columns: z.array(TableColumn).max(20),
  rollUp: z.enum(rollUps),
  agreed: line(120),
  code: line(40),
});
export type FormField = z.infer<typeof FormField>;

/** A part of a form: what belongs together on the screen, and is measured together. */
export const FormSection = z.strictObject({
  id: Id,
  title: requiredLine(300),
  guidance: prose(2000),
  fields: z.array(FormField).max(200),
});
export type FormSection = z.infer<typeof FormSection>;

/** How two sums of a rule must stand to each other. */
export const comparisons = ["atMost", "atLeast", "equal"] as const;

/** A rule between fields: the sum of the left must stand in `is` to the sum of the right plus `constant`. A soft one may be explained. */
export const FormRule = z.strictObject({
  id: Id,
  left: z.array(Id).min(1).max(20),
  is: z.enum(comparisons),
  right: z.array(Id).max(20),
  constant: Decimal.nullable(),
  isHard: z.boolean(),
  message: requiredLine(500),
});
export type FormRule = z.infer<typeof FormRule>;

/** Who files a form: each member unit of a cluster, or the cluster itself. */
export const formLevels = ["unit", "cluster"] as const;

/** Who checks a filing before leadership approves it, in this order. */
export const checkLevels = ["cluster", "department"] as const;
export type CheckLevel = (typeof checkLevels)[number];

/** What a periodic review asks, as edited in the screen. Publishing freezes it under a number; filings keep the number they began with. */
export const ReviewForm = z
  .strictObject({
    name: requiredLine(300),
    level: z.enum(formLevels),
    checks: z.array(z.enum(checkLevels)).min(1).max(2),
    sections: z.array(FormSection).max(40),
    rules: z.array(FormRule).max(100),
  })
  .superRefine((form, ctx) => {
    for (const { path, code } of formProblems(form)) ctx.addIssue({ code: "custom", path, message: code });
  });
export type ReviewForm = z.infer<typeof ReviewForm>;

/** The kinds whose answer is a number. */
export function isNumeric(kind: FieldKind): boolean {
  return kind === "number" || kind === "percent" || kind === "money" || kind === "count";
}

/** All fields of a form in order. */
export function fieldsOf(form: Pick<ReviewForm, "sections">): FormField[] {
  return form.sections.flatMap(section => section.fields);
}

type Problem = {
  path: (string | number)[];
  code:
    | "duplicateId"
    | "duplicateCode"
    | "unknownLink"
    | "choicesRequired"
    | "columnsRequired"
    | "percentSum";
};

/** What makes a form unusable: an identity used twice, a rule over fields that are not there or hold no number, a choice without choices. */
function formProblems(form: z.infer<typeof ReviewForm>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const claim = (id: string, path: (string | number)[]) => {
    if (seen.has(id)) problems.push({ path, code: "duplicateId" });
    seen.add(id);
  };
  form.sections.forEach((section, s) => {
    claim(section.id, ["sections", s]);
    section.fields.forEach((field, f) => {
      const path = ["sections", s, "fields", f];
      claim(field.id, path);
      if (field.kind === "choice" && field.choices.length < 2)
        problems.push({ path: [...path, "choices"], code: "choicesRequired" });
      if (field.kind === "table" && field.columns.length === 0)
        problems.push({ path: [...path, "columns"], code: "columnsRequired" });
      // Percentages of different wholes have no sum.
      if (field.kind === "percent" && field.rollUp === "sum")
        problems.push({ path: [...path, "rollUp"], code: "percentSum" });
    });
  });
  const numbers = new Set(
    fieldsOf(form)
      .filter(field => isNumeric(field.kind))
      .map(field => field.id),
  );
  const figures: FormField[] = [];
  form.sections.forEach((section, s) => {
    section.fields.forEach((field, f) => {
      if (!isNumeric(field.kind)) return;
      if (figures.some(one => isSameFigure(one, field)))
        problems.push({ path: ["sections", s, "fields", f, "code"], code: "duplicateCode" });
      figures.push(field);
    });
  });
  form.rules.forEach((rule, at) => {
    for (const side of ["left", "right"] as const)
      if (rule[side].some(id => !numbers.has(id)))
        problems.push({ path: ["rules", at, side], code: "unknownLink" });
  });
  return problems;
}
