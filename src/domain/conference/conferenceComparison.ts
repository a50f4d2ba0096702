import { changesBetween, type DocumentChange } from "../merge/changes.ts";
import { movedRows } from "../merge/movedRows.ts";
import type { ConferenceDraft } from "./conference.ts";

/** One row of a list of the record: which list ("tasks", "agreement.items"), where it stands there (from 1), and what it says. */
export type ComparedRow = {
  list: string;
  id: string;
  number: number;
  content: Readonly<Record<string, unknown>>;
};

/**
 * One thing to tell about a field: the field itself or a row of it changed (`parts` says where inside, paths from there on),
 * a row came, went, or stands elsewhere.
 */
export type Difference =
  | { is: "changed"; row: ComparedRow | null; parts: DocumentChange[] }
  | { is: "added" | "removed"; row: ComparedRow }
  | { is: "moved"; row: ComparedRow; from: number };

/** All that differs in one field of the record, in the order of its rows. */
export type FieldDifference = { field: keyof ConferenceDraft; differences: Difference[] };

type Row = { id: string };

/** Two states of a conference side by side, field by field in the order of the record; equal states have nothing to tell. */
export function compareConferences(before: ConferenceDraft, after: ConferenceDraft): FieldDifference[] {
  return (Object.keys(after) as (keyof ConferenceDraft)[]).flatMap(field => {
    const changes = changesBetween(before[field], after[field]);
    if (changes.length === 0) return [];
    return [{ field, differences: differencesIn(field, before[field], after[field], changes) }];
  });
}

function differencesIn(field: string, before: unknown, after: unknown, changes: DocumentChange[]) {
  const whole: DocumentChange[] = [];
  const lists = new Map<string, DocumentChange[]>();
  for (const change of changes) {
    const name = listOf(field, change.path, before, after);
    if (name === null) whole.push(change);
    else lists.set(name, [...(lists.get(name) ?? []), change]);
  }
  const rows = [...lists].flatMap(([list, inside]) => {
    const key = list.slice(field.length + 1);
    const depth = key === "" ? 0 : 1;
    const rowsOf = (value: unknown) =>
      (key === "" ? value : (value as Record<string, unknown>)[key]) as Row[];
    const cut = inside.map(change => ({ ...change, path: change.path.slice(depth) }));
    return rowDifferences(list, rowsOf(before), rowsOf(after), cut);
  });
  return whole.length === 0 ? rows : [{ is: "changed" as const, row: null, parts: whole }, ...rows];
}

/** Which list of the field a change lies in; null when the field is no list, or the change is not in its lists. */
function listOf(field: string, path: string[], before: unknown, after: unknown): string | null {
  if (field === "agreement") {
    const [part = ""] = path;
    return part === "items" || part === "titles" ? `agreement.${part}` : null;
  }
  const hasRows = [before, after].some(value => Array.isArray(value) && typeof value[0] === "object");
  return hasRows ? field : null;
}

function rowDifferences(list: string, before: Row[], after: Row[], changes: DocumentChange[]): Difference[] {
  const place = (rows: Row[], id: string): ComparedRow => {
    const at = rows.findIndex(row => row.id === id);
    return { list, id, number: at + 1, content: rows[at] ?? {} };
  };
  const changed = new Map<string, DocumentChange[]>();
  const told: Difference[] = [];
  for (const change of changes) {
    const [id, ...path] = change.path;
    if (id === undefined) {
      for (const moved of movedRows(before, after))
        told.push({ is: "moved", row: place(after, moved), from: place(before, moved).number });
    } else if (path.length === 0 && change.is === "added") {
      told.push({ is: "added", row: place(after, id) });
    } else if (path.length === 0 && change.is === "removed") {
      told.push({ is: "removed", row: place(before, id) });
    } else {
      changed.set(id, [...(changed.get(id) ?? []), { ...change, path }]);
    }
  }
  for (const [id, parts] of changed) told.push({ is: "changed", row: place(after, id), parts });
  return told.sort((a, b) => (a.row?.number ?? 0) - (b.row?.number ?? 0));
}
