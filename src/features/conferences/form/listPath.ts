import type { FieldArrayPath, FieldArrayPathValue, UseFormReturn } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";

/** The path of any list of rows in the record, also of one inside a row. */
export type ListPath = FieldArrayPath<ConferenceDraft>;

/** One row of that list. */
export type RowOf<List extends ListPath> =
  FieldArrayPathValue<ConferenceDraft, List> extends readonly (infer Row)[] | undefined ? Row : never;

/** What every row has. */
export type AnyRow = { id: string };

/** A list's rows as they stand now. */
export function rowsAt(form: UseFormReturn<ConferenceDraft>, list: string): AnyRow[] {
  return form.getValues(list as "tasks") ?? [];
}

/** Finds a list again later, when the row around it may have moved; null when that row is gone. */
export function listFinder(form: UseFormReturn<ConferenceDraft>, list: string): () => string | null {
  const [outer = "", place, inner] = list.split(".");
  if (inner === undefined) return () => list;
  const ownerId = rowsAt(form, outer)[Number(place)]?.id;
  return () => {
    const at = rowsAt(form, outer).findIndex(row => row.id === ownerId);
    return at < 0 ? null : `${outer}.${at}.${inner}`;
  };
}
