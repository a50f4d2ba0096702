import type { ConferenceDraft } from "../conference/conference.ts";
import type { ChangedField } from "../conference/conferenceRevision.ts";
import { changesBetween } from "./changes.ts";

/** Which fields of a conference differ between two states, in the order of the record, and in how many rows. */
export function changedFields(before: ConferenceDraft, after: ConferenceDraft): ChangedField[] {
  const rows = new Map<string, Set<string>>();
  for (const { path, is } of changesBetween(before, after)) {
    const [field = "", ...inside] = path;
    const touched = rows.get(field) ?? new Set();
    rows.set(field, touched);
    if (is !== "moved" && inside.length > 0) touched.add(rowOf(inside));
  }
  const fields = Object.keys(after) as (keyof ConferenceDraft)[];
  return fields.flatMap(field => {
    const touched = rows.get(field);
    return touched === undefined ? [] : [{ field, rows: touched.size }];
  });
}

/** A row of a list, or one part of the agreement: an item, a title, a figure. */
function rowOf([first = "", second = ""]: string[]): string {
  return first === "items" || first === "titles" ? `${first} ${second}` : first;
}
