import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanFileName, FileName } from "../../src/domain/file/fileName.ts";

test.each([
  ["Báo cáo sơ kết.docx", "Báo cáo sơ kết.docx"],
  ["ba\u0301o ca\u0301o.pdf", "báo cáo.pdf"],
  ["C:\\Users\\An\\ảnh.jpg", "ảnh.jpg"],
  ["../../etc/ảnh.jpg", "ảnh.jpg"],
  ["bao\u202efdp.exe", "baofdp.exe"],
  ["a\u200bb.pdf", "ab.pdf"],
  ['hỏi: "gì" <1>?.pdf', "hỏi_ _gì_ _1__.pdf"],
  ["một\r\nhai.pdf", "một__hai.pdf"],
  [" ..ẩn.pdf . ", "ẩn.pdf"],
])("%j is kept as %j", (given, kept) => {
  expect(cleanFileName(given)).toBe(kept);
});

test("a name that is too long loses its middle, and keeps its ending", () => {
  const name = cleanFileName(`${"Báo cáo ".repeat(60)}.docx`);
  expect(name.length).toBeLessThanOrEqual(150);
  expect(name).toMatch(/Báo cáo.*\.docx$/);
});

test("a clean name stays the same, and holds no folder, no control and nothing invisible", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), given => {
      const once = cleanFileName(given);
      expect(cleanFileName(once)).toBe(once);
      expect(once).not.toMatch(/[\\/<>:"|?*\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(once.length).toBeLessThanOrEqual(150);
    }),
  );
});

test("only names of kinds that are taken may be attached", () => {
  expect(FileName.safeParse("ảnh.PNG").success).toBe(true);
  for (const name of ["ảnh.svg", "pdf", "", ".pdf", "tệp.pdf\u202e.exe"])
    expect(FileName.safeParse(name).error?.issues[0]?.message).toBe("fileNotAllowed");
});
