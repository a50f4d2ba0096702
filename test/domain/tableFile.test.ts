import { array, assert, asyncProperty, nat, uint8Array } from "fast-check";
import { describe, expect, test } from "vitest";
import { readTableFile } from "../../src/domain/table/tableFile.ts";
import { sampleXlsx, sampleZip, workbookParts } from "../support/sampleXlsx.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("A list of units in a file", () => {
  test("is read from a workbook: shared and own texts, numbers, days, gaps, entities", async () => {
    const sheet = `
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>Từ </t></r><r><t>ngày</t></r></is></c></row>
      <row r="9"><c r="A9" t="s"><v>1</v></c><c r="B9"><v>12</v></c><c r="C9" s="1"><v>45839</v></c><c r="D9"/></row>`;
    expect(await readTableFile(sampleXlsx(sheet, ["Tên", "Mặt trận &amp; đoàn thể"]), 10)).toEqual({
      rows: [
        ["Tên", "", "Từ ngày"],
        ["Mặt trận & đoàn thể", "12", "01/07/2025"],
      ],
    });
  });

  test.each([
    ["commas", 'Tên,Loại\r\n"Ban A, B",Đảng\r\n'],
    ["semicolons, as Excel writes in Vietnam", "\uFEFFTên;Loại\nBan A, B;Đảng"],
    ["tabs", "Tên\tLoại\nBan A, B\tĐảng"],
  ])("is read from text with %s", async (_, text) => {
    expect(await readTableFile(utf8(text), 10)).toEqual({
      rows: [
        ["Tên", "Loại"],
        ["Ban A, B", "Đảng"],
      ],
    });
  });

  test("says why it is not read when it is an old workbook, no text, empty or too long", async () => {
    expect(await readTableFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 10)).toEqual({ fault: "oldExcel" });
    expect(await readTableFile(new Uint8Array([0x89, 0x50, 0xff]), 10)).toEqual({ fault: "notText" });
    expect(await readTableFile(utf8("\n\n"), 10)).toEqual({ fault: "empty" });
    expect(await readTableFile(utf8("Tên\n1\n2\n3"), 2)).toEqual({ fault: "tooManyRows" });
    expect(await readTableFile(new Uint8Array(10_000_001), 2)).toEqual({ fault: "tooLarge" });
  });
});

describe("A hostile workbook", () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row>';

  test("that merges a million rows, or puts a cell at the end of the sheet, asks for no memory", async () => {
    const far = `${row}<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row>`;
    const merged = `${far}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>`;
    expect(await readTableFile(sampleXlsx(merged), 10)).toEqual({ rows: [["Tên"], ["2"]] });
  });

  test("that unpacks to far more than it is, is refused before it is unpacked, and while it is when it lies", async () => {
    const bomb = workbookParts(`${row}${" ".repeat(45_000_000)}`);
    expect(await readTableFile(sampleZip(bomb), 10)).toEqual({ fault: "suspicious" });
    expect(await readTableFile(sampleZip(bomb, { size: 1000 }), 10)).toEqual({ fault: "damaged" });
    const repeated = workbookParts(`${row}${" ".repeat(1_000_000)}`);
    expect(await readTableFile(sampleZip(repeated), 10)).toEqual({ fault: "suspicious" });
  });

  test("with hundreds of parts, with entities of its own, cut off or of another kind, is refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`x${at}`, ""]));
    expect(await readTableFile(sampleZip({ ...workbookParts(row), ...parts }), 10)).toEqual({
      fault: "suspicious",
    });
    const declared = {
      "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b "c">]><sheetData>${row}</sheetData>`,
    };
    expect(await readTableFile(sampleZip({ ...workbookParts(row), ...declared }), 10)).toEqual({
      fault: "suspicious",
    });
    const whole = sampleXlsx(row);
    expect(await readTableFile(whole.subarray(0, whole.length - 30), 10)).toEqual({ fault: "damaged" });
    expect(await readTableFile(sampleZip({ "word/document.xml": "<w/>" }), 10)).toEqual({ fault: "damaged" });
  });

  test("with any bytes wrong never does more than not being read", async () => {
    const whole = sampleXlsx(row);
    const places = array(nat(whole.length - 1), { minLength: 1, maxLength: 8 });
    await assert(
      asyncProperty(places, uint8Array({ minLength: 8, maxLength: 8 }), async (at, bytes) => {
        const broken = whole.slice();
        at.forEach((place, nth) => {
          broken[place] = bytes[nth] ?? 0;
        });
        const read = await readTableFile(broken, 10);
        expect("rows" in read || "fault" in read).toBe(true);
      }),
    );
  });
});
