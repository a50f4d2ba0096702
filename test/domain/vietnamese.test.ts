import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  acronym,
  compareVi,
  fold,
  matchesAllWords,
  searchKey,
  unmark,
  wordMatcher,
  words,
} from "../../src/domain/text/vietnamese.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });

test.each([
  ["đường", "duong"],
  ["DUONG", "duong"],
  ["Đường", "duong"],
  ["hòa", "hoa"],
  ["hoà", "hoa"],
  ["ủy", "uy"],
  ["uỷ", "uy"],
  ["Ðảng", "dang"],
  ["Nguyễn Thị Thủy", "nguyen thi thuy"],
  ["  chính trị – xã hội, (cấp tỉnh) ", "chinh tri xa hoi cap tinh"],
  ["127-BC/BTGTU", "127 bc btgtu"],
  ["…", ""],
])("search reads %j as %j", (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test("composed and decomposed spellings fold alike", () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(fold(text.normalize("NFC"))).toBe(fold(text.normalize("NFD")));
    }),
  );
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("unmarked text keeps its punctuation", () => {
  expect(unmark("Quý II/2026, giữa THÁNG 7")).toBe("quy ii/2026, giua thang 7");
});

test("blank text has no words", () => {
  expect(words(" – ")).toEqual([]);
  expect(words("Cụm thi đua số 3")).toEqual(["cum", "thi", "dua", "so", "3"]);
});

test("a query matches in any word order and by beginnings of words", () => {
  const folded = fold("Ủy ban Mặt trận Tổ quốc tỉnh");
  expect(matchesAllWords(folded, "to quoc MẶT TR")).toBe(true);
  expect(matchesAllWords(folded, "")).toBe(true);
  expect(matchesAllWords(folded, "mặt trận huyện")).toBe(false);
  expect(matchesAllWords(folded, "an")).toBe(false);
});

test("one matcher sifts a whole list, and an empty query keeps it", () => {
  const names = ["Ban Dân vận", "Ban Tuyên giáo", "Đoàn Thanh niên"].map(searchKey);
  expect(names.filter(wordMatcher("giáo ban"))).toEqual(["ban tuyen giao btg"]);
  expect(names.filter(wordMatcher(" "))).toEqual(names);
});

test("every text is found by its own words, backwards", () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(matchesAllWords(fold(text), words(text).toReversed().join(" "))).toBe(true);
    }),
  );
});

test("an organisation is found by its initials", () => {
  expect(acronym("Ủy ban Mặt trận Tổ quốc")).toBe("ubmttq");
  expect(searchKey("Ủy ban Mặt trận Tổ quốc")).toBe("uy ban mat tran to quoc ubmttq");
  expect(matchesAllWords(searchKey("Ban Tuyên giáo Tỉnh ủy"), "BTGTU")).toBe(true);
  expect(searchKey("")).toBe("");
});

test("lists stand in Vietnamese order, numbers by size", () => {
  expect(["Cụm 10", "Đoàn", "Cụm 2", "Dân vận", "Ban", "Ấp", "Em"].sort(compareVi)).toEqual([
    "Ấp",
    "Ban",
    "Cụm 2",
    "Cụm 10",
    "Dân vận",
    "Đoàn",
    "Em",
  ]);
});
