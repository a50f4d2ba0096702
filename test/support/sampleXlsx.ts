import { deflateRawSync } from "node:zlib";

/** A ZIP of texts, packed; `says` lets its table of contents lie about a size. */
export function sampleZip(
  texts: Record<string, string | Uint8Array>,
  says: { size?: number } = {},
): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(texts)) {
    const plain = Buffer.from(text as string);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(30);
    head.write("PK\u0003\u0004", "latin1");
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write("PK\u0001\u0002", "latin1");
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says.size ?? plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    table.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const size = table.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(Object.keys(texts).length, 8);
  end.writeUInt16LE(Object.keys(texts).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...table, end]));
}

/** A workbook as Excel writes it, around the XML of its one sheet; `strings` are its shared texts, style 1 shows a date. */
export function sampleXlsx(sheet: string, strings: readonly string[] = []): Uint8Array {
  return sampleZip(workbookParts(sheet, strings));
}

/** The parts of such a workbook. */
export function workbookParts(sheet: string, strings: readonly string[] = []): Record<string, string> {
  return {
    "xl/workbook.xml":
      '<?xml version="1.0"?><workbook><sheets><sheet name="A" sheetId="7" r:id="rId3"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId3" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/sharedStrings.xml": `<sst>${strings.map(text => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
}
