/**
 * The rows and cells of a text of cells: a cell that holds a line break, the separator or a quote is in quotes, a quote in it doubled
 * (RFC 4180, and what Excel and Word put on the clipboard). Empty lines are left out, so are rows beyond `most`.
 */
export function cellsIn(text: string, separator: string, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some(value => value !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const char = text[at];
    if (isQuoted) {
      if (char === '"' && text[at + 1] === '"') cell += text[++at];
      else if (char === '"') isQuoted = false;
      else cell += char;
    } else if (char === '"' && cell === "") isQuoted = true;
    else if (char === separator) endCell();
    else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  if (rows.length < most) endRow();
  return rows;
}

/** The cells of a CSV file or of a block from a sheet; the separator is the one that the first line uses most. */
export function tableIn(text: string, most: number): string[][] {
  const plain = text.replace(/^\uFEFF/, "");
  const [first = ""] = plain.split("\n", 1);
  const times = (separator: string) => first.split(separator).length;
  const [separator = "\t"] = ["\t", ";", ","].sort((a, b) => times(b) - times(a));
  return cellsIn(plain, separator, most);
}
