import { type ByteSource, hasText } from "../file/byteSource.ts";

/** One file inside a ZIP, as its table of contents names it. */
export type ZipEntry = {
  name: string;
  isEncrypted: boolean;
  isStored: boolean;
  /** Bytes when unpacked, as the ZIP says; and as they lie in it. */
  size: number;
  packedSize: number;
  at: number;
};

const endSize = 22;
const longestComment = 65_535;
const longestTable = 2_000_000;
const mostEntries = 5000;

/** Where the table of contents stands that a ZIP has at its end; null for bytes that no program would open as a ZIP. */
export async function zipTable(
  source: ByteSource,
): Promise<{ at: number; size: number; count: number } | null> {
  const from = Math.max(0, source.size - endSize - longestComment);
  const tail = await source.read(from, source.size);
  const view = viewOf(tail);
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endSize + view.getUint16(at + 20, true) !== tail.length) continue;
    const table = { at: view.getUint32(at + 16, true), size: view.getUint32(at + 12, true) };
    return { ...table, count: view.getUint16(at + 10, true) };
  }
  return null;
}

/** What a ZIP says it holds, read from its table of contents only: nothing is unpacked. Null when it is cut off or put together wrongly. */
export async function zipEntries(source: ByteSource): Promise<ZipEntry[] | null> {
  const table = await zipTable(source);
  if (table === null || table.count > mostEntries || table.size > longestTable) return null;
  if (table.at + table.size > source.size - endSize) return null;
  const bytes = await source.read(table.at, table.at + table.size);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let left = table.count; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isStored: view.getUint16(at + 10, true) === 0,
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (nameEnd > bytes.length) return null;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return at === bytes.length && names.size === entries.length ? entries : null;
}

/** The text of a small entry that lies in a ZIP as it is, not packed; "" otherwise. */
export async function storedText(source: ByteSource, { isStored, size, at }: ZipEntry): Promise<string> {
  if (!isStored || size > 200) return "";
  const head = await source.read(at, at + 30);
  if (head.length < 30 || !hasText(head, "PK\u0003\u0004")) return "";
  const view = viewOf(head);
  const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return new TextDecoder().decode(await source.read(from, from + size));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
