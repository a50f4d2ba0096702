import { isSame, isWhole } from "./sameValue.ts";

/** A field that both sides changed, each to something else. `theirs` or `mine` is undefined where that side removed a row. */
export type Clash = { path: string; base: unknown; mine: unknown; theirs: unknown };

/** Two edits of one document brought together: clashes hold `mine` until somebody chooses; `taken` are the fields that came from the other side. */
export type Merged<T> = { value: T; clashes: Clash[]; taken: string[] };

type Notes = { clashes: Clash[]; taken: string[] };
type Json = Record<string, unknown>;
type Row = Json & { id: string };

/**
 * Brings two edits of the same base together: different fields merge, list rows merge by their id, sets of words merge by member,
 * and what both changed differently is a clash. A date, a number or a reference is one field, never merged by halves.
 */
export function merge<T>(base: T, mine: T, theirs: T): Merged<T> {
  const notes: Notes = { clashes: [], taken: [] };
  return { value: mergeValue("", base, mine, theirs, notes) as T, ...notes };
}

function mergeValue(path: string, base: unknown, mine: unknown, theirs: unknown, notes: Notes): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) {
    notes.taken.push(path);
    return theirs;
  }
  if (isRows(base) && isRows(mine) && isRows(theirs)) return mergeRows(path, base, mine, theirs, notes);
  if (isWords(base) && isWords(mine) && isWords(theirs)) return mergeWords(path, base, mine, theirs, notes);
  if (isParts(base) && isParts(mine) && isParts(theirs)) {
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries(
      [...names].map(name => [
        name,
        mergeValue(join(path, name), base[name], mine[name], theirs[name], notes),
      ]),
    );
  }
  notes.clashes.push({ path, base, mine, theirs });
  return mine;
}

function mergeRows(path: string, base: Row[], mine: Row[], theirs: Row[], notes: Notes): Row[] {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(
    rows => new Map(rows.map(row => [row.id, row])),
  ) as [Map<string, Row>, Map<string, Row>, Map<string, Row>];
  const kept = new Map<string, Row>();
  for (const id of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const row = mergeRow(join(path, id), inBase.get(id), inMine.get(id), inTheirs.get(id), notes);
    if (row !== undefined) kept.set(id, row);
  }
  const isReordered = !isSame(orderOf(base, inMine), orderOf(mine, inBase));
  const [first, second] = isReordered ? [mine, theirs] : [theirs, mine];
  return weave(first, second)
    .map(id => kept.get(id))
    .filter(row => row !== undefined);
}

function mergeRow(
  path: string,
  base: Row | undefined,
  mine: Row | undefined,
  theirs: Row | undefined,
  notes: Notes,
): Row | undefined {
  if (mine !== undefined && theirs !== undefined)
    return mergeValue(path, base ?? {}, mine, theirs, notes) as Row;
  const [left, isMine] = mine !== undefined ? [mine, true] : [theirs, false];
  if (base === undefined) {
    if (!isMine) notes.taken.push(path);
    return left;
  }
  // One side removed the row. If the other left it alone it goes; if the other worked on it, nobody's words vanish unasked.
  if (isSame(left, base)) {
    if (isMine) notes.taken.push(path);
    return undefined;
  }
  notes.clashes.push({ path, base, mine, theirs });
  return left;
}

/** The ids of one list that the other also holds, in order: what an order of rows means across additions and removals. */
function orderOf(rows: Row[], others: Map<string, Row>): string[] {
  return rows.filter(row => others.has(row.id)).map(row => row.id);
}

/** One order out of two: the first list's, with each row that only the second has behind the row it followed there. */
function weave(first: Row[], second: Row[]): string[] {
  const order = first.map(row => row.id);
  const present = new Set(order);
  second.forEach(({ id }, at) => {
    if (present.has(id)) return;
    const before = second[at - 1]?.id;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
    present.add(id);
  });
  return order;
}

function mergeWords(path: string, base: string[], mine: string[], theirs: string[], notes: Notes): string[] {
  notes.taken.push(path);
  const removed = new Set(base.filter(word => !theirs.includes(word)));
  return [
    ...new Set([...mine.filter(word => !removed.has(word)), ...theirs.filter(word => !base.includes(word))]),
  ];
}

function isRows(value: unknown): value is Row[] {
  return Array.isArray(value) && value.every(row => isParts(row) && typeof row.id === "string");
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(word => typeof word === "string");
}

function isParts(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isWhole(value);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
