import { z } from "zod";
import { newId } from "../../../domain/id.ts";
import { type FormField, type FormSection, ReviewForm } from "../../../domain/review/reviewForm.ts";
import { brokenRule } from "../../../domain/ruleCode.ts";
import { type Decimal, formatDecimal, parseDecimal } from "../../../domain/text/decimal.ts";

/** A number as typed into the editor, "" where none is wanted; what is ambiguous by Vietnamese rules is refused, never guessed. */
const TypedNumber = z.string().transform((text, ctx): Decimal | null => {
  if (text.trim() === "") return null;
  const parsed = parseDecimal(text);
  if ("ok" in parsed) return parsed.ok;
  ctx.addIssue(brokenRule("ambiguous" in parsed ? "ambiguousNumber" : "badNumber"));
  return z.NEVER;
});
const TypedWords = TypedNumber.transform((value, ctx) => {
  if (value === null) return null;
  if (/^\d{1,5}$/.test(value)) return Number(value);
  ctx.addIssue(brokenRule("badNumber"));
  return z.NEVER;
});

const section = ReviewForm.shape.sections.element;
const field = section.shape.fields.element;

/** One line of the choices or columns as they are edited; the id stays with the line. */
const Line = z.strictObject({ id: z.string(), text: z.string() });

const TypedField = z
  .strictObject({
    ...field.shape,
    softWords: TypedWords,
    min: TypedNumber,
    max: TypedNumber,
    askAbove: TypedNumber,
    choices: z.array(Line),
    columns: z.array(Line),
  })
  .transform(typed => ({
    ...typed,
    choices: typed.choices
      .filter(line => line.text.trim() !== "")
      .map(({ id, text }) => ({ id, label: text })),
    columns: typed.columns
      .filter(line => line.text.replace("#", "").trim() !== "")
      .map(({ id, text }) => ({
        id,
        label: text.replace(/^\s*#/, ""),
        isNumber: /^\s*#/.test(text),
      })),
  }));
const TypedSection = z.strictObject({ ...section.shape, fields: z.array(TypedField) });
const TypedRule = z.strictObject({ ...ReviewForm.shape.rules.element.shape, constant: TypedNumber });

/** A form as its editor holds it, checked by the schema of the domain once its numbers are read. */
export const TypedForm = z
  .strictObject({ ...ReviewForm.shape, sections: z.array(TypedSection), rules: z.array(TypedRule) })
  .pipe(ReviewForm);
export type TypedForm = z.input<typeof TypedForm>;
export type TypedField = TypedForm["sections"][number]["fields"][number];

const written = (value: Decimal | null) => (value === null ? "" : formatDecimal(value));

function typedField(made: FormField): TypedField {
  return {
    ...made,
    softWords: made.softWords === null ? "" : String(made.softWords),
    min: written(made.min),
    max: written(made.max),
    askAbove: written(made.askAbove),
    choices: made.choices.map(({ id, label }) => ({ id, text: label })),
    columns: made.columns.map(({ id, label, isNumber }) => ({ id, text: isNumber ? `#${label}` : label })),
  };
}

/** A form of the domain as the editor shows it. */
export function typedForm(form: ReviewForm): TypedForm {
  return {
    ...form,
    sections: form.sections.map((made: FormSection) => ({ ...made, fields: made.fields.map(typedField) })),
    rules: form.rules.map(rule => ({ ...rule, constant: written(rule.constant) })),
  };
}

/** A question about which nothing is said yet. */
export function blankField(): TypedField {
  return {
    id: newId(),
    label: "",
    guidance: "",
    kind: "narrative",
    isRequired: true,
    evidence: "none",
    softWords: "",
    measure: "",
    min: "",
    max: "",
    askAbove: "",
    choices: [],
    columns: [],
    rollUp: "none",
    agreed: "",
    code: "",
  };
}

/** A section with one question in it. */
export function blankSection(): TypedForm["sections"][number] {
  return { id: newId(), title: "", guidance: "", fields: [blankField()] };
}

/** A rule that compares nothing yet. */
export function blankRule(): TypedForm["rules"][number] {
  return { id: newId(), left: [], is: "atMost", right: [], constant: "", isHard: false, message: "" };
}

/** A new form, as every half-year review begins. */
export function blankForm(): TypedForm {
  return {
    name: "",
    level: "unit",
    checks: ["cluster", "department"],
    sections: [blankSection()],
    rules: [],
  };
}

/** Lines of a box as rows: a line that was there keeps its identity, so that answers already given still belong to it. */
export function linesOf(
  text: string,
  before: readonly { id: string; text: string }[],
): { id: string; text: string }[] {
  const left = [...before];
  return text.split("\n").map((line, at) => {
    const same = left.findIndex(row => row.text === line);
    if (same !== -1) return { id: left.splice(same, 1)[0]?.id ?? newId(), text: line };
    // A line that was reworded stands where it stood.
    const there = before[at];
    const isFree = there !== undefined && left.includes(there) && !text.split("\n").includes(there.text);
    if (isFree) left.splice(left.indexOf(there), 1);
    return { id: isFree ? there.id : newId(), text: line };
  });
}
