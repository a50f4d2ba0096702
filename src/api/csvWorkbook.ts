import { cellsIn } from "../domain/table/cellsIn.ts";
import { csvByteOrderMark } from "../domain/table/csv.ts";
import { type SheetValue, sheetValue } from "../domain/table/sheetValue.ts";
import { view } from "./client.ts";
import type { AnyReading, ReadInput } from "./endpoint.ts";

/** Rows that one workbook takes; the CSV file has no such end. */
const mostRows = 20_000;

const cellOf = (value: SheetValue) =>
  value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : { value };

/**
 * A list's CSV export as a workbook for Excel: numbers and days are such, the heading stays in sight. Made in the page from the
 * same rows. Throws ApiProblem; stops when the signal says so.
 */
export async function csvWorkbook<E extends AnyReading & { returns: "csv" }>(
  endpoint: E,
  input: ReadInput<E>,
  sheet: string,
  signal: AbortSignal,
): Promise<Blob> {
  const text = (await view(endpoint, input, signal)) as string;
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  signal.throwIfAborted();
  const [headings = [], ...rows] = cellsIn(text.replace(csvByteOrderMark, ""), ",", mostRows + 1);
  const data = [
    headings.map(value => ({ value, fontWeight: "bold" as const })),
    ...rows.map(row => row.map(cell => cellOf(sheetValue(cell)))),
  ];
  const columns = headings.map(() => ({ width: 24 }));
  return writeXlsxFile(data, { sheet, columns, stickyRowsCount: 1 }).toBlob();
}
