import { pdf } from "../../mocks/seed/samplePaper.ts";
import { hall, png } from "../../mocks/seed/samplePicture.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const ascii = (text: string) => new TextEncoder().encode(text);

/** Pieces one behind the other. */
export function joined(...parts: (Uint8Array | string)[]): Bytes {
  const all = parts.map(part => (typeof part === "string" ? ascii(part) : part));
  const bytes = new Uint8Array(all.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface Zipped {
  name: string;
  text?: string;
  isEncrypted?: boolean;
}

/** A ZIP whose entries lie in it unpacked. */
export function zip(entries: Zipped[], comment = ""): Bytes {
  const locals: Bytes[] = [];
  const table: Bytes[] = [];
  let at = 0;
  for (const { name, text = "", isEncrypted = false } of entries) {
    const facts = (head: number[], size: number, flagAt: number) => {
      const bytes = new Uint8Array(size);
      const view = new DataView(bytes.buffer);
      bytes.set(head);
      view.setUint16(flagAt, isEncrypted ? 1 : 0, true);
      view.setUint32(flagAt + 12, ascii(text).length, true);
      view.setUint32(flagAt + 16, ascii(text).length, true);
      view.setUint16(flagAt + 20, ascii(name).length, true);
      return { bytes, view };
    };
    const local = joined(facts([0x50, 0x4b, 3, 4], 30, 6).bytes, name, text);
    const listed = facts([0x50, 0x4b, 1, 2], 46, 8);
    listed.view.setUint32(42, at, true);
    table.push(joined(listed.bytes, name));
    locals.push(local);
    at += local.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  end.set([0x50, 0x4b, 5, 6]);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, joined(...table).length, true);
  view.setUint32(16, at, true);
  view.setUint16(20, comment.length, true);
  return joined(...locals, ...table, end, comment);
}

/** The smallest Word file that our reading of its contents takes for one; `more` are further parts. */
export function docx(...more: Zipped[]): Bytes {
  return zip([
    { name: "[Content_Types].xml", text: "<Types/>" },
    { name: "word/document.xml", text: "<w:document/>" },
    ...more,
  ]);
}

/** A JPEG of the right build; nothing can be seen on it. */
export function jpeg(drawn: string | Uint8Array = "drawn"): Bytes {
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0];
  return joined(
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...frame, 0xff, 0xda, 0, 2]),
    drawn,
    new Uint8Array([0xff, 0xd9]),
  );
}

/** A WebP of the right build; nothing can be seen on it. */
export function webp(): Bytes {
  return joined("RIFF", new Uint8Array([12, 0, 0, 0]), "WEBPVP8 ", new Uint8Array(4));
}

/** One good file of each kind that is taken, by its name. */
export async function goodFiles(): Promise<Record<string, Bytes>> {
  const part = (name: string) => zip([{ name: "[Content_Types].xml" }, { name }]);
  const open = (type: string) =>
    zip([{ name: "mimetype", text: `application/vnd.oasis.opendocument.${type}` }]);
  return {
    "ảnh.jpg": jpeg(),
    "ảnh.JPEG": joined(jpeg(), "what a camera appends"),
    "ảnh.png": await png(hall(0), 12, 8),
    "ảnh.webp": webp(),
    "quyết định.pdf": pdf(["So ket"]),
    "báo cáo.docx": docx(),
    "bảng điểm.xlsx": part("xl/workbook.xml"),
    "trình chiếu.pptx": part("ppt/presentation.xml"),
    "báo cáo.odt": open("text"),
    "bảng điểm.ods": open("spreadsheet"),
  };
}
