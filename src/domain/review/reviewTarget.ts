import { z } from "zod";
import { type AgreementDraft, agreementHorizons } from "../cluster/agreement.ts";
import { Id } from "../id.ts";
import { addDecimals, Decimal, percentOf } from "../text/decimal.ts";
import { Quantity } from "../text/quantity.ts";
import { compareVi, fold, unmark } from "../text/vietnamese.ts";
import { type FormField, isNumeric } from "./reviewForm.ts";
import { measureOf } from "./sameFigure.ts";

/** What was agreed for one figure of a filing, and what was filed towards it earlier in the same year. */
export const FieldTarget = z.strictObject({
  fieldId: Id,
  text: z.string(),
  target: Quantity,
  measure: z.string(),
  horizon: z.enum(agreementHorizons),
  /** Agreed for this very unit; otherwise for the whole cluster. */
  isOwn: z.boolean(),
  /** The sum of the year's earlier filings, with the names of their periods; null where a figure does not add up over periods. */
  earlier: z.strictObject({ value: Decimal, periods: z.array(z.string()) }).nullable(),
});
export type FieldTarget = z.infer<typeof FieldTarget>;

/** What the signed agreement of the period's year says to a filing: its targets, and the titles that the unit registered for. */
export const ReviewTargets = z.strictObject({
  year: z.int(),
  titles: z.array(z.string()),
  fields: z.array(FieldTarget),
});
export type ReviewTargets = z.infer<typeof ReviewTargets>;

type Item = AgreementDraft["items"][number];

/**
 * The item of an agreement that sets a field's target for a unit, or for the cluster where `unitId` is null: the unit's own before the
 * cluster's, the year's before the term's. Another unit's target is nobody else's.
 */
export function agreedItem(
  { agreed, kind }: Pick<FormField, "agreed" | "kind">,
  items: readonly Item[],
  unitId: string | null,
): Item | undefined {
  if (agreed === "" || !isNumeric(kind)) return undefined;
  const code = fold(agreed);
  const named = items.filter(item => item.id === agreed || (code !== "" && fold(item.code) === code));
  const own = named.filter(item => item.unit === unitId);
  const found = own.length > 0 ? own : named.filter(item => item.unit === null);
  return found.find(item => item.horizon === "year") ?? found[0];
}

/** Whether the figures of a year's periods make a total: a sum of counts does, a percentage or a state of things does not. */
export function addsUp({ kind, rollUp }: Pick<FormField, "kind" | "rollUp">): boolean {
  return isNumeric(kind) && kind !== "percent" && rollUp === "sum";
}

/** How far the year has come: what counts, and how many per cent of the target that is, with one decimal. */
export type Progress = { value: Decimal; percent: Decimal | null };

/**
 * The progress that a value makes towards its target, exactly. Null without a value. There is no percentage where the target has no
 * figure or is zero, is meant for a whole term, or is counted in another unit of measure: nothing is converted.
 */
export function progressOf(
  { target, measure, horizon, earlier }: FieldTarget,
  field: Pick<FormField, "kind" | "measure">,
  value: Decimal | null,
): Progress | null {
  if (value === null) return null;
  const total = earlier === null ? value : addDecimals(earlier.value, value);
  const isComparable = target.value !== null && horizon === "year" && isSameMeasure(field, measure);
  return { value: total, percent: isComparable && target.value ? percentOf(total, target.value, 1) : null };
}

function isSameMeasure(field: Pick<FormField, "kind" | "measure">, agreed: string): boolean {
  const [asked, other] = [measureOf(field), unmark(agreed).trim()];
  return asked === "" || other === "" || asked === other;
}

/** Something that a field may be linked to: a code that agreements use, with what it stood for in the newest one. */
export const AgreedChoice = z.strictObject({
  code: z.string(),
  text: z.string(),
  measure: z.string(),
  years: z.array(z.int()),
});
export type AgreedChoice = z.infer<typeof AgreedChoice>;

/** The codes that are in use, each once, in their order; agreements come with the newest year first. */
export function agreedChoices(
  agreements: readonly { year: number; items: readonly Item[] }[],
): AgreedChoice[] {
  const choices = new Map<string, AgreedChoice>();
  for (const { year, items } of agreements) {
    for (const { code, text, measure } of items) {
      const key = fold(code);
      if (key === "") continue;
      const choice = choices.get(key) ?? { code, text, measure, years: [] };
      if (!choice.years.includes(year)) choice.years.push(year);
      choices.set(key, choice);
    }
  }
  return [...choices.values()].sort((a, b) => compareVi(a.code, b.code));
}
