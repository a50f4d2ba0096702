import { isSame, isWhole } from "./sameValue.ts";

/** One difference between two states of a document: a field that changed, a row that came or went, rows in another order. */
export type DocumentChange =
  | { path: string[]; is: "changed"; before: unknown; after: unknown }
  | { path: string[]; is: "added"; after: unknown }
  | { path: string[]; is: "removed"; before: unknown }
  | { path: string[]; is: "moved" };

type Json = Record<string, unknown>;

/**
 * What changed from one state of a document to another, field by field. Rows are known by their id, so a row that moved is
 * not a row removed and another added; a date, a number or a reference is one field. `path` names fields and row ids.
 */
export function changesBetween(before: unknown, after: unknown, path: string[] = []): DocumentChange[] {
  if (isSame(before, after)) return [];
  if (isRows(before) && isRows(after)) return rowChanges(before, after, path);
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap(name => changesBetween(before[name], after[name], [...path, name]));
  }
  return [{ path, is: "changed", before, after }];
}

function rowChanges(before: Row[], after: Row[], path: string[]): DocumentChange[] {
  const old = new Map(before.map(row => [row.id, row]));
  const kept = new Set(after.map(row => row.id));
  const changes: DocumentChange[] = after.flatMap(row => {
    const was = old.get(row.id);
    const at = [...path, row.id];
    return was === undefined
      ? [{ path: at, is: "added" as const, after: row }]
      : changesBetween(was, row, at);
  });
  for (const row of before)
    if (!kept.has(row.id)) changes.push({ path: [...path, row.id], is: "removed", before: row });
  const stayed = (rows: Row[], others: { has: (id: string) => boolean }) =>
    rows.map(row => row.id).filter(id => others.has(id));
  if (!isSame(stayed(before, kept), stayed(after, old))) changes.push({ path, is: "moved" });
  return changes;
}

type Row = Json & { id: string };

function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every(row => isGroup(row) && typeof row["id"] === "string");
}

function isGroup(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isWhole(value);
}
