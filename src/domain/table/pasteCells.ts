import { cellsIn } from "./cellsIn.ts";

/** Cells in one paste from a sheet; more than this is a mistake of the hand. */
const mostRows = 500;

/** A block of cells as Excel and Word put it on the clipboard; null when the text is no block but a single cell. */
export function pasteCells(text: string): string[][] | null {
  const rows = cellsIn(text, "\t", mostRows);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
}
