import { z } from "zod";
import { Id } from "../id.ts";
import { NewUnit, type UnitDraft, unitFrom } from "./unit.ts";

/** Units in one import; beyond a province's two thousand bodies it is a mistake of the hand. */
export const maxImportRows = 5000;

/** Longest body of an import, in bytes: 5,000 rows with long Vietnamese names are about 2.5 MB of JSON. */
export const maxImportBytes = 4_000_000;

/** One row of a list: a unit to add (`version` 0) or one that is known, as it was seen. */
export const UnitImportRow = z.strictObject({ id: Id, version: z.int().nonnegative(), content: NewUnit });
export type UnitImportRow = z.infer<typeof UnitImportRow>;

/** A list of units taken in as a whole or not at all. */
export const UnitImport = z.strictObject({
  id: Id,
  rows: z.array(UnitImportRow).min(1).max(maxImportRows),
});

/** An import as it stands in the list of imports. */
export const UnitImportLine = z.strictObject({
  id: Id,
  version: z.int().positive(),
  at: z.string(),
  by: z.string(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  isUndone: z.boolean(),
});

/**
 * The unit after a row of a list: what the row leaves blank stays, and the name stays, because a row is matched by it. The unit above
 * is corrected in the row that holds last; a real move on a day is a change with its document, not an import.
 */
export function unitAfterRow(id: Id, before: UnitDraft | null, row: NewUnit): UnitDraft {
  if (before === null) return unitFrom(id, row);
  const names = before.names.map((name, at) =>
    at === before.names.length - 1 && row.shortName !== "" ? { ...name, shortName: row.shortName } : name,
  );
  const last = before.parents.at(-1);
  const above = last ? { ...last, unit: row.parent } : { id, unit: row.parent, from: "" };
  return {
    kind: row.kind || before.kind,
    names,
    parents: row.parent === null ? before.parents : [...before.parents.slice(0, -1), above],
    from: row.from || before.from,
    to: row.to || before.to,
    note: row.note || before.note,
  };
}
