import type { ByteSource } from "../file/byteSource.ts";
import { addDays } from "../text/calendarDay.ts";
import { formatDate } from "../text/formatWritten.ts";
import { type XmlTag, xmlAttribute, xmlTags } from "../xmlTags.ts";
import { unpackedText } from "./unpackedText.ts";
import { type ZipEntry, zipEntries } from "./zipEntries.ts";

/** Why a workbook is not read. */
export type XlsxFault = "damaged" | "suspicious";

const mostEntries = 500;
const mostUnpacked = 40_000_000;
/** Sheets of repeated words are packed some 30 times smaller; a bomb a thousand times. */
const mostPacking = 200;
const mostColumns = 50;

/**
 * The cells of a workbook's first sheet as text, up to `most` rows. Sizes, number of entries and packing are judged by the table of
 * contents before anything is unpacked, and again while unpacking; ranges, merged cells and formulas are never looked at, so that a
 * small file cannot ask for a large table.
 */
export async function xlsxTable(
  source: ByteSource,
  most: number,
  onProgress: (share: number) => void = () => {},
): Promise<{ rows: string[][] } | { fault: XlsxFault }> {
  const entries = await zipEntries(source);
  if (entries === null || entries.some(({ isEncrypted }) => isEncrypted)) return { fault: "damaged" };
  if (isBomb(entries)) return { fault: "suspicious" };
  const textOf = async (name: string) => {
    const entry = entries.find(other => other.name.replace(/^\//, "") === name);
    return entry === undefined ? "" : unpackedText(source, entry, mostUnpacked);
  };
  const workbook = await textOf("xl/workbook.xml");
  const links = await textOf("xl/_rels/workbook.xml.rels");
  if (!workbook || !links) return { fault: "damaged" };
  const sheet = await textOf(firstSheet(workbook, links));
  const strings = await textOf("xl/sharedStrings.xml");
  const styles = await textOf("xl/styles.xml");
  if (!sheet || strings === null || styles === null) return { fault: "damaged" };
  // Entities that define each other are how a small text becomes a large one; no program writes them into a workbook.
  if ([workbook, links, sheet, strings, styles].some(xml => xml.includes("<!DOCTYPE")))
    return { fault: "suspicious" };
  const isDated1904 = /date1904="(?:1|true)"/.test(workbook);
  return { rows: cellsOf(sheet, stringsOf(strings), dateStyles(styles), isDated1904, most, onProgress) };
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return (
    entries.length > mostEntries ||
    total > mostUnpacked ||
    entries.some(({ size, packedSize }) => size > 100_000 && size > packedSize * mostPacking)
  );
}

function firstSheet(workbook: string, links: string): string {
  let wanted = "";
  for (const tag of xmlTags(workbook))
    if (tag.name === "sheet") {
      wanted = xmlAttribute(tag, "id");
      break;
    }
  for (const tag of xmlTags(links))
    if (tag.name === "Relationship" && xmlAttribute(tag, "Id") === wanted) {
      const target = xmlAttribute(tag, "Target");
      return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    }
  return "";
}

function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let isAside = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === "rPh") isAside = !tag.isEnd && !tag.isEmpty;
    if (tag.name === "t" && !tag.isEnd && !tag.isEmpty && !isAside) text += tag.text;
    if (tag.name === "si" && (tag.isEnd || tag.isEmpty)) {
      strings.push(text);
      text = "";
    }
  }
  return strings;
}

/** For each style of a cell whether it shows its number as a date (ECMA-376, 18.8.30). */
function dateStyles(xml: string): boolean[] {
  const dated = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
  const styles: boolean[] = [];
  let isInCells = false;
  for (const tag of xmlTags(xml)) {
    if (
      tag.name === "numFmt" &&
      /[dy]/i.test(xmlAttribute(tag, "formatCode").replace(/"[^"]*"|\[[^\]]*\]/g, ""))
    )
      dated.add(Number(xmlAttribute(tag, "numFmtId")));
    if (tag.name === "cellXfs") isInCells = !tag.isEnd;
    if (isInCells && tag.name === "xf" && !tag.isEnd)
      styles.push(dated.has(Number(xmlAttribute(tag, "numFmtId"))));
  }
  return styles;
}

function cellsOf(
  xml: string,
  strings: readonly string[],
  isDate: readonly boolean[],
  isDated1904: boolean,
  most: number,
  onProgress: (share: number) => void,
): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: XmlTag | null = null;
  let said = "";
  let column = 0;
  let seen = 0;
  const valueOf = (tag: XmlTag): string => {
    const type = xmlAttribute(tag, "t");
    if (type === "s") return strings[Number(said)] ?? "";
    if (type !== "" && type !== "n") return said;
    const day = Math.floor(Number(said)) + (isDated1904 ? 1462 : 0);
    const showsDate = isDate[Number(xmlAttribute(tag, "s") || -1)] === true && said !== "";
    return showsDate && day > 60 && day < 2_958_466 ? formatDate(addDays("1899-12-30", day)) : said;
  };
  for (const tag of xmlTags(xml)) {
    seen += 1;
    if (tag.name === "row" && !tag.isEnd) {
      row = [];
      column = 0;
    } else if (tag.name === "c" && !tag.isEnd) {
      column = columnOf(xmlAttribute(tag, "r")) ?? column;
      cell = tag.isEmpty ? null : tag;
      said = "";
      if (tag.isEmpty) column += 1;
    } else if (cell !== null && (tag.name === "v" || tag.name === "t") && !tag.isEnd) said += tag.text;
    else if (cell !== null && tag.name === "c") {
      if (column < mostColumns) {
        while (row.length < column) row.push("");
        row[column] = valueOf(cell).trim();
      }
      column += 1;
      cell = null;
    } else if (tag.name === "row" && row.some(value => value !== "")) {
      rows.push(row);
      if (rows.length >= most) return rows;
      if (rows.length % 500 === 0) onProgress(Math.min(0.99, rows.length / most));
    } else if (tag.name === "sheetData" && tag.isEnd) break;
  }
  if (seen > 0) onProgress(1);
  return rows;
}

/** The place of a column by its letters, from 0; null where a cell does not say where it stands. */
function columnOf(reference: string): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
