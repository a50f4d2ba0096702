import { bytesSource, hasText } from "../file/byteSource.ts";
import { tableIn } from "./cellsIn.ts";
import { type XlsxFault, xlsxTable } from "./xlsxTable.ts";

/** Largest file of a list, in bytes: 5,000 units take less than one tenth of it. */
export const mostTableBytes = 10_000_000;

/** Why a file is not read as a list. */
export type TableFault = XlsxFault | "tooLarge" | "oldExcel" | "notText" | "tooManyRows" | "empty";

/** The cells of an Excel workbook (.xlsx) or a CSV file, up to `most` rows under one row of headings; judged by its bytes, not by its name. */
export async function readTableFile(
  bytes: Uint8Array,
  most: number,
  onProgress: (share: number) => void = () => {},
): Promise<{ rows: string[][] } | { fault: TableFault }> {
  if (bytes.length > mostTableBytes) return { fault: "tooLarge" };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: "oldExcel" };
  // Headings take one row, and one more shows that there are too many.
  const read = hasText(bytes, "PK\u0003\u0004")
    ? await xlsxTable(bytesSource(bytes), most + 2, onProgress)
    : textTable(bytes, most + 2);
  if ("fault" in read) return read;
  if (read.rows.length > most + 1) return { fault: "tooManyRows" };
  return read.rows.length === 0 ? { fault: "empty" } : read;
}

function textTable(bytes: Uint8Array, most: number): { rows: string[][] } | { fault: "notText" } {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? { fault: "notText" } : { rows: tableIn(text, most) };
  } catch {
    return { fault: "notText" };
  }
}
