import { storedText, type ZipEntry, zipEntries, zipTable } from "../table/zipEntries.ts";
import { type ByteSource, hasText } from "./byteSource.ts";
import { type FileKind, fileKinds, kindOfName } from "./fileKind.ts";
import { mostFileBytes } from "./fileLimits.ts";
import { pictureFault } from "./pictureFault.ts";

/** Why a file is not taken. */
export type FileFault =
  | "fileNotAllowed"
  | "fileEmpty"
  | "fileTooLarge"
  | "fileDiffers"
  | "fileDamaged"
  | "fileHasMacros"
  | "fileEncrypted";

/**
 * What is wrong with a file, by its name *and* its content; null when it is what its name says. Asked by the page before anything is sent
 * and by the server before anything is shown. Nothing is unpacked or drawn for it. `maxBytes` is the longest that is taken.
 */
export async function fileFault(
  name: string,
  source: ByteSource,
  maxBytes = mostFileBytes,
): Promise<FileFault | null> {
  const kind = kindOfName(name);
  if (kind === null) return "fileNotAllowed";
  if (source.size === 0) return "fileEmpty";
  if (source.size > maxBytes) return "fileTooLarge";
  switch (kind) {
    case "jpg":
    case "png":
    case "webp":
      return (await pictureFault(kind, source)) ?? archiveFault(source);
    case "pdf":
      return (await pdfFault(source)) ?? archiveFault(source);
    default:
      return officeFault(kind, source);
  }
}

/** A picture or a paper that also opens as a ZIP carries something that nobody sees. */
async function archiveFault(source: ByteSource): Promise<FileFault | null> {
  return (await zipTable(source)) === null ? null : "fileDiffers";
}

async function pdfFault(source: ByteSource): Promise<FileFault | null> {
  if (!hasText(await source.read(0, 5), "%PDF-")) return "fileDiffers";
  const tail = await source.read(Math.max(0, source.size - 4096), source.size);
  return new TextDecoder("latin1").decode(tail).includes("%%EOF") ? null : "fileDamaged";
}

const mainParts: Partial<Record<FileKind, string>> = {
  docx: "word/document.xml",
  xlsx: "xl/workbook.xml",
  pptx: "ppt/presentation.xml",
};

/** Parts that run when the file is opened: Visual Basic, macro sheets of old Excel, scripts of LibreOffice. */
const macroPart = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\//i;

async function officeFault(kind: FileKind, source: ByteSource): Promise<FileFault | null> {
  const head = await source.read(0, 8);
  // Office wraps a file with a password, and files of before 2007, in a container of its own.
  if (hasText(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return "fileEncrypted";
  if (!hasText(head, "PK\u0003\u0004")) return "fileDiffers";
  const entries = await zipEntries(source);
  if (entries === null) return "fileDamaged";
  if (entries.some(({ isEncrypted, name }) => isEncrypted || name === "encrypted-package"))
    return "fileEncrypted";
  if (!(await isOffice(kind, entries, source))) return "fileDiffers";
  return entries.some(({ name }) => macroPart.test(name.replaceAll("\\", "/"))) ? "fileHasMacros" : null;
}

async function isOffice(kind: FileKind, entries: ZipEntry[], source: ByteSource): Promise<boolean> {
  const find = (wanted: string) => entries.find(({ name }) => name === wanted);
  const part = mainParts[kind];
  if (part !== undefined) return find("[Content_Types].xml") !== undefined && find(part) !== undefined;
  const type = find("mimetype");
  return type !== undefined && (await storedText(source, type)) === fileKinds[kind].mediaType;
}
