import { fold, unmark } from "../text/vietnamese.ts";
import type { FormField } from "./reviewForm.ts";

type Figure = Pick<FormField, "code" | "kind" | "measure">;

/** Whether two fields have the same code, however it is written; a blank one is no code. */
export function isSameCode(one: Pick<Figure, "code">, other: Pick<Figure, "code">): boolean {
  return fold(one.code) !== "" && fold(one.code) === fold(other.code);
}

/** Whether two fields, of one form or of two, ask the same figure: a code and a unit of measure in common. Nothing is converted. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  return isSameCode(one, other) && measureOf(one) === measureOf(other);
}

/** The unit of measure to compare by; a percentage is one in "%" also where nobody wrote it. */
export function measureOf({ kind, measure }: Pick<Figure, "kind" | "measure">): string {
  const said = unmark(measure).trim();
  return said === "" && kind === "percent" ? "%" : said;
}
