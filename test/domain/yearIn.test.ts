import { expect, test } from "vitest";
import { yearIn } from "../../src/domain/yearIn.ts";

test.each([
  ["Cụm thi đua số 3: Giao ban công tác tuyên giáo 6 tháng đầu năm 2020", 2020],
  ["Ngày 19/6/2020, tổng kết năm 2020", 2020],
  ["Tổng kết năm 2019, phương hướng năm 2020", null],
  ["Giai đoạn 2020-2025", null],
  ["Sơ kết 6 tháng đầu năm", null],
  ["Nghị định 30/2020/NĐ-CP", null],
  ["Thu 12020 lượt", null],
])("the year in %j is %s", (title, year) => {
  expect(yearIn(title)).toBe(year);
});
