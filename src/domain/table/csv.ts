/** What a CSV file must begin with for Excel to read Vietnamese: the byte order mark of UTF-8. */
export const csvByteOrderMark = "\uFEFF";

/**
 * Text that no spreadsheet runs as a formula: what begins with `= + - @`, their full-width twins, a tab or a line
 * break gets an apostrophe before it, while a real number such as -5 or -1.234,5 stays a number (OWASP, CSV injection).
 */
export function inertCell(text: string): string {
  const isNumber = /^[-+]?\d+(?:[.,]\d+)*$/.test(text);
  return !isNumber && /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}

/** One cell of a comma-separated file (RFC 4180); nothing known is an empty cell. */
export function csvCell(value: string | number | null): string {
  const text = inertCell(String(value ?? ""));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a comma-separated file, with its line end. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}
