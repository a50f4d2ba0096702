/** Cells in one paste from a sheet; more than this is a mistake of the hand. */
const mostRows = 500;

/**
 * A block of cells as Excel and Word put it on the clipboard: rows by line, cells by tab; a cell with a line break or a tab is in
 * quotes, a quote in it doubled. Null when the text is no block but a single cell.
 */
export function pasteCells(text: string): string[][] | null {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isQuoted) {
      if (char === '"' && text[at + 1] === '"') cell += text[++at];
      else if (char === '"') isQuoted = false;
      else cell += char;
    } else if (char === '"' && cell === "") isQuoted = true;
    else if (char === "\t") endCell();
    else if (char === "\n") {
      endCell();
      rows.push([]);
    } else if (char !== "\r") cell += char;
  }
  endCell();
  const filled = rows.filter(row => row.some(value => value !== "")).slice(0, mostRows);
  return filled.length > 1 || (filled[0]?.length ?? 0) > 1 ? filled : null;
}
