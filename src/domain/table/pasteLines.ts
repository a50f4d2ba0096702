/**
 * The lines of a text pasted from Word, Excel or a message as list entries: bullets and numbering stripped, blank
 * lines dropped, cells of a row joined by a space. Figures that belong to the text ("12 đơn vị", "54/70") stay.
 */
export function pasteLines(text: string): string[] {
  const lines = pasteCells(text).map(cells => cells.join(" ").replace(/\s+/g, " ").trim());
  const romanList = lines.some(entry => /^I(?:[.)]|[-/](?: |$))/.test(entry));
  return lines.map(entry => stripNumber(stripBullet(entry), romanList)).filter(entry => entry !== "");
}

// Word's Symbol and Wingdings bullets arrive as private-use characters; "o" is its second-level bullet.
const bullet = /^(?:[•●○◦▪▫■□♦◆◊►▶➢➤✓✔✦❖∙‣⁃\uE000-\uF8FF*] ?|[-–—+](?: |(?=\p{L})|$)|o (?=\S)|·\s?)/u;

function stripBullet(text: string): string {
  return text.replace(bullet, "").trim();
}

const numbers = [
  // "1.", "1)", "(1)", "1.1.": never before a digit, so "1.5 triệu", "1.234" and "(2020)" stay.
  /^(?:\d{1,3}(?:\.\d{1,2}){0,4}[.)]|\(\d{1,2}\))(?: |(?=\p{L})|$)/u,
  // "1-" and "1/" need a letter after them: "12-15 đơn vị" and "54/70 chỉ tiêu" are figures.
  /^\d{1,2}(?:\.\d{1,2})*[-/] ?(?=\p{L}|$)/u,
  // Capitals with a dot are people's initials ("Y. Niê"), so only a bracket makes them numbering.
  /^(?:[a-zđ][.)/-]|[A-ZĐ]\)|\([a-zđ]\))(?: |$)/u,
  // A dash needs a space after it: "I-ốt" is iodine.
  /^(?:I|II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV)(?:[.)](?: |(?=\p{L})|$)|[-/](?: |$))/u,
  /^\(?(?:ii|iii|iv|vi|vii|viii|ix)\)(?: |$)/,
];

// "X. Hòa Bình" is a commune unless the paste counts in Roman figures from I.
const loneRoman = /^[VX](?:[.)](?: |(?=\p{L})|$)|[-/](?: |$))/u;

function stripNumber(text: string, romanList: boolean): string {
  const number = numbers.find(form => form.test(text)) ?? (romanList ? loneRoman : undefined);
  return number ? text.replace(number, "").trim() : text;
}

/**
 * Pasted text as rows of cells, divided by tabs. Excel puts a cell that holds a line break, a tab or a quotation mark
 * in quotation marks and doubles those inside; other quotation marks are the writer's own and stay.
 */
export function pasteCells(text: string): string[][] {
  const source = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n");
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < source.length) {
    const [, quoted, plain = "", end] = cell.exec(source) ?? [];
    rows.at(-1)?.push((quoted === undefined ? plain : unquote(quoted)).trim());
    if (end === "\n") rows.push([]);
    if (end === "\t" && cell.lastIndex === source.length) rows.at(-1)?.push("");
  }
  return rows.filter(row => row.some(content => content !== ""));
}

function unquote(content: string): string {
  return /[\t\n"]/.test(content) ? content.replaceAll('""', '"') : `"${content}"`;
}
