import type { Id } from "../id.ts";
import type { UnitRow } from "./unit.ts";

/** One line of the tree of units: how deep it stands, its place among its siblings (from 1), and how many stand under it. */
export type UnitBranch = {
  row: UnitRow;
  depth: number;
  place: number;
  siblings: number;
  children: number;
  isOpen: boolean;
};

type Asked = { isOpen: (id: Id) => boolean; isMatch?: ((row: UnitRow) => boolean) | undefined };

/**
 * The lines of the tree that are to be seen, in order: a unit whose superior is not among the rows begins a branch of its own. While
 * something is looked for, what matches is shown with everything above it, opened. `rows` are of one day, in the order of the list.
 */
export function unitBranches(rows: readonly UnitRow[], { isOpen, isMatch }: Asked): UnitBranch[] {
  const ids = new Set(rows.map(({ id }) => id));
  const under = new Map<Id, UnitRow[]>();
  for (const row of rows) {
    const above = row.parentId !== null && ids.has(row.parentId) ? row.parentId : "";
    const siblings = under.get(above);
    if (siblings === undefined) under.set(above, [row]);
    else siblings.push(row);
  }
  const leads = new Map<Id, boolean>();
  const leadsToMatch = (row: UnitRow): boolean => {
    const known = leads.get(row.id);
    if (known !== undefined) return known;
    // Set first, so that a circle that a broken import left is walked once.
    leads.set(row.id, false);
    const found = isMatch?.(row) !== false || (under.get(row.id) ?? []).some(leadsToMatch);
    leads.set(row.id, found);
    return found;
  };
  const branches: UnitBranch[] = [];
  const walk = (parent: Id, depth: number) => {
    const shown = (under.get(parent) ?? []).filter(leadsToMatch);
    shown.forEach((row, at) => {
      const children = (under.get(row.id) ?? []).filter(leadsToMatch).length;
      const isOpened = children > 0 && (isMatch !== undefined || isOpen(row.id));
      branches.push({ row, depth, place: at + 1, siblings: shown.length, children, isOpen: isOpened });
      if (isOpened) walk(row.id, depth + 1);
    });
  };
  walk("", 0);
  return branches;
}
