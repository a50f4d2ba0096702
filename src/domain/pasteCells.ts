import { cellsIn } from "./cellsIn.ts";

/** Cells in one paste from a sheet; more than this is a mistake of the hand. */
const mostRows = 500;

/** A block of cells as Excel and Word put it on the clipboard: rows by line, cells by tab. Null when the text is no block but a single cell. */
export function pasteCells(text: string): string[][] | null {
  const filled = cellsIn(text, "\t", mostRows);
  return filled.length > 1 || (filled[0]?.length ?? 0) > 1 ? filled : null;
}
