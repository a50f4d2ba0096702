import { type Cursor, writeCursor } from "./cursor.ts";

interface Walk {
  /** Where the walk begins, null for the first page. */
  from: Cursor | null;
  /** Rows on one page; one more is read to know whether there are further ones. */
  limit: number;
}

/** The page that a walk by key has found, its rows in the list's own order, with the places before and after it. */
export function keyPage<Row extends { id: string }>(
  found: readonly Row[],
  { from, limit }: Walk,
  keyOf: (row: Row) => string,
): { rows: Row[]; next: string | null; previous: string | null } {
  const rows = found.slice(0, limit);
  const isBackwards = from?.to === "previous";
  if (isBackwards) rows.reverse();
  const edge = (row: Row | undefined, to: Cursor["to"]) =>
    row === undefined ? null : writeCursor({ to, key: keyOf(row), id: row.id });
  const hasMore = found.length > limit;
  return {
    rows,
    next: isBackwards || hasMore ? edge(rows.at(-1), "next") : null,
    previous: (isBackwards ? hasMore : from !== null) ? edge(rows[0], "previous") : null,
  };
}
