import { addDecimals, compareDecimals, type Decimal, percentOf } from "../text/decimal.ts";
import { answerTo, isAnswered, type ReviewContent } from "./reviewContent.ts";
import { type FormField, type FormRule, fieldsOf, isNumeric, type ReviewForm } from "./reviewForm.ts";

/**
 * Something in a filing that does not fit: a number outside its bounds, a rule between fields, a large change against last period.
 * A hard one stops the submission; a soft one asks for an explanation at `fieldId` and is settled by it.
 */
export type Misfit = {
  fieldId: string;
  isHard: boolean;
  is:
    | { kind: "belowMin"; bound: Decimal }
    | { kind: "aboveMax"; bound: Decimal }
    | { kind: "rule"; ruleId: string; message: string; left: Decimal; right: Decimal }
    | { kind: "changed"; before: Decimal; percent: Decimal };
};

/** Everything that does not fit, in the order of the form. `previous` is what the same unit filed for the period before, if it did. */
export function misfitsIn(
  form: ReviewForm,
  content: ReviewContent,
  previous: ReviewContent | null,
): Misfit[] {
  const ofFields = fieldsOf(form).flatMap(field => ownMisfits(field, content, previous));
  return [...ofFields, ...form.rules.flatMap(rule => ruleMisfits(rule, content))];
}

/** What does not fit at one field, in the same order; asked at each key in a form of hundreds, so that it looks at no other field. */
export function misfitsAt(
  form: ReviewForm,
  field: FormField,
  content: ReviewContent,
  previous: ReviewContent | null,
): Misfit[] {
  const rules = form.rules.filter(rule => rule.left[0] === field.id);
  return [...ownMisfits(field, content, previous), ...rules.flatMap(rule => ruleMisfits(rule, content))];
}

function ownMisfits(field: FormField, content: ReviewContent, previous: ReviewContent | null): Misfit[] {
  return [...boundMisfits(field, content), ...changeMisfits(field, content, previous)];
}

/** Misfits that are soft and not explained yet, so that they still stand in the way. */
export function unexplained(misfits: readonly Misfit[], content: ReviewContent): Misfit[] {
  return misfits.filter(({ fieldId, isHard }) => !isHard && answerTo(content, fieldId).explanation === "");
}

function valueOf(content: ReviewContent, fieldId: string): Decimal | null {
  return answerTo(content, fieldId).number.value;
}

function boundMisfits({ id, kind, min, max }: FormField, content: ReviewContent): Misfit[] {
  const value = isNumeric(kind) ? valueOf(content, id) : null;
  if (value === null) return [];
  if (min !== null && compareDecimals(value, min) < 0)
    return [{ fieldId: id, isHard: true, is: { kind: "belowMin", bound: min } }];
  if (max !== null && compareDecimals(value, max) > 0)
    return [{ fieldId: id, isHard: true, is: { kind: "aboveMax", bound: max } }];
  return [];
}

function changeMisfits(
  { id, kind, askAbove }: FormField,
  content: ReviewContent,
  previous: ReviewContent | null,
): Misfit[] {
  if (askAbove === null || previous === null || !isNumeric(kind)) return [];
  const [value, before] = [valueOf(content, id), valueOf(previous, id)];
  if (value === null || before === null) return [];
  const percent = percentOf(addDecimals(value, negated(before)), size(before), 1);
  // From nothing to something has no percentage, and is a change that wants a word all the same.
  if (percent === null) {
    const isSame = compareDecimals(value, before) === 0;
    return isSame ? [] : [{ fieldId: id, isHard: false, is: { kind: "changed", before, percent: "100.0" } }];
  }
  if (compareDecimals(size(percent), askAbove) <= 0) return [];
  return [{ fieldId: id, isHard: false, is: { kind: "changed", before, percent } }];
}

/** A rule speaks only once every field in it has a number: what is missing is missing, not wrong. */
function ruleMisfits(rule: FormRule, content: ReviewContent): Misfit[] {
  const sumOf = (ids: string[]) => {
    const values = ids.map(id => valueOf(content, id));
    return values.some(value => value === null) ? null : addDecimals(...(values as Decimal[]));
  };
  const [left, fields] = [sumOf(rule.left), sumOf(rule.right)];
  const [first] = rule.left;
  if (left === null || fields === null || first === undefined) return [];
  const right = addDecimals(fields, rule.constant ?? "0");
  const order = compareDecimals(left, right);
  const holds = rule.is === "equal" ? order === 0 : rule.is === "atMost" ? order <= 0 : order >= 0;
  if (holds) return [];
  const is = { kind: "rule" as const, ruleId: rule.id, message: rule.message, left, right };
  return [{ fieldId: first, isHard: rule.isHard, is }];
}

function negated(value: Decimal): Decimal {
  if (value.startsWith("-")) return value.slice(1);
  return /[1-9]/.test(value) ? `-${value}` : value;
}

function size(value: Decimal): Decimal {
  return value.replace(/^-/, "");
}

/** Whether a filing has anything at all in it. */
export function isEmptyReview(form: ReviewForm, content: ReviewContent): boolean {
  return fieldsOf(form).every(field => !isAnswered(field, answerTo(content, field.id)));
}
