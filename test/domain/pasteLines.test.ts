import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pasteCells, pasteLines } from "../../src/domain/table/pasteLines.ts";

test.each([
  "- Nội dung",
  "-Nội dung",
  "– Nội dung",
  "— Nội dung",
  "+ Nội dung",
  "* Nội dung",
  "•Nội dung",
  "•\tNội dung",
  "·\u00a0\u00a0Nội dung",
  "o\tNội dung",
  "o   Nội dung",
  "\uf0b7\tNội dung",
  "\uf0d8 Nội dung",
  "1. Nội dung",
  "1.Nội dung",
  "12) Nội dung",
  "1- Nội dung",
  "1-Nội dung",
  "1/ Nội dung",
  "(1) Nội dung",
  "1.1. Nội dung",
  "1.2.3.\tNội dung",
  "a) Nội dung",
  "đ) Nội dung",
  "a. Nội dung",
  "(b) Nội dung",
  "A) Nội dung",
  "I. Nội dung",
  "IV- Nội dung",
  "XII) Nội dung",
  "II.Nội dung",
  "iii) Nội dung",
  "(iv) Nội dung",
  "- 1. Nội dung",
  "  \u00a0 2)\t Nội   dung  ",
])("%j is the entry without its mark", typed => {
  expect(pasteLines(typed)).toEqual(["Nội dung"]);
});

test.each([
  "2020 là năm đầu",
  "12 đơn vị",
  "54/70 chỉ tiêu",
  "12-15 đơn vị",
  "30/4 và 1/5",
  "6 tháng đầu năm 2020",
  "1.234 đại biểu",
  "1.5 triệu đồng",
  "2020. Một năm nhìn lại",
  "(2020) năm đầu",
  "(12 đơn vị)",
  "19.6.2020 khai mạc",
  "-5 độ",
  "+84 912 345",
  "Y. Niê",
  "I-ốt cho trẻ em",
  "X. Hòa Bình",
  "V. Nguyễn",
  "ông Nguyễn Văn A",
  "Ban Tuyên giáo",
  "127-BC/BTGTU",
  "“vừa hồng, vừa chuyên”",
])("%j belongs to the text and stays", typed => {
  expect(pasteLines(typed)).toEqual([typed]);
});

test("Roman figures count on to V and X where the list begins at I", () => {
  expect(pasteLines("I. Kết quả\nV. Kiến nghị\nX. Phụ lục")).toEqual(["Kết quả", "Kiến nghị", "Phụ lục"]);
});

test("blank lines and bare marks are no entries", () => {
  expect(pasteLines("\r\n1. Một\r\n\r\n-\r\n2.\r\n   \r\n3. Ba\r\n")).toEqual(["Một", "Ba"]);
  expect(pasteLines("")).toEqual([]);
});

test("a row copied from Excel is one entry", () => {
  expect(pasteLines("Sở Tài chính\t12\nSở Y tế\t9")).toEqual(["Sở Tài chính 12", "Sở Y tế 9"]);
});

test("cells keep their line breaks, tabs and quotation marks as Excel quotes them", () => {
  expect(pasteCells('STT\tĐơn vị\r\n1\t"Sở\nTài chính"\t"nói ""tốt"""\r\n2\t\tcuối\r\n')).toEqual([
    ["STT", "Đơn vị"],
    ["1", "Sở\nTài chính", 'nói "tốt"'],
    ["2", "", "cuối"],
  ]);
  expect(pasteCells("a\t")).toEqual([["a", ""]]);
});

test("quotation marks of a sentence are not Excel's", () => {
  expect(pasteCells('"vừa hồng"\n"A" và "B"\n"chưa đóng')).toEqual([
    ['"vừa hồng"'],
    ['"A" và "B"'],
    ['"chưa đóng'],
  ]);
});

test("what Excel copies comes back cell by cell", () => {
  const content = fc.string({ unit: fc.constantFrom("a", "ễ", '"', "\n", "\t", ",", "-"), maxLength: 8 });
  const solid = content.map(text => text.trim() || "x").filter(text => !/^"[^"\t\n]*"$/.test(text));
  const rows = fc.array(fc.array(solid, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, table => {
      const copied = table.map(row => row.map(asExcelCopies).join("\t")).join("\r\n");
      expect(pasteCells(copied)).toEqual(table);
    }),
  );
});

function asExcelCopies(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

test("any paste ends, and gives single trimmed lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), text => {
      for (const entry of pasteLines(text)) expect(entry).toMatch(/^\S(?:[^\n\t]*\S)?$/u);
    }),
  );
});

test("a megabyte of one unclosed cell is read at once", () => {
  expect(pasteCells(`"${'a""\n'.repeat(200_000)}`)).toHaveLength(200_000);
  expect(pasteCells(`"${"dòng\n".repeat(200_000)}"`)).toHaveLength(1);
});
