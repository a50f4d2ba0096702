import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { spreadReview, tidyReview } from "../../src/domain/review/tidyReview.ts";
import { pasteCells } from "../../src/domain/table/pasteCells.ts";
import { contentOf, fieldOf, formOf, numbered } from "../support/anyReview.ts";

describe("A block of cells from a sheet", () => {
  test("is read row by row, cell by cell", () => {
    expect(pasteCells("Hội nghị\t12\r\nTin bài\t1.240\r\n")).toEqual([
      ["Hội nghị", "12"],
      ["Tin bài", "1.240"],
    ]);
  });

  test("keeps line breaks, tabs and quotes inside a quoted cell", () => {
    expect(pasteCells('"Dòng 1\nDòng 2"\t"nói ""được"""')).toEqual([["Dòng 1\nDòng 2", 'nói "được"']]);
  });

  test("is no block when it is one cell, however many words it has", () => {
    expect(pasteCells("một đoạn văn\n")).toBeNull();
  });

  test("comes back as it was copied", () => {
    const cell = fc.stringMatching(/^[a-zà-ỹ0-9"]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        rows => {
          const copied = rows
            .map(row => row.map(value => `"${value.replaceAll('"', '""')}"`).join("\t"))
            .join("\n");
          expect(pasteCells(copied)).toEqual(rows);
        },
      ),
    );
  });
});

test("a filing spread over its form and tidied again is the same filing", () => {
  const [a, b] = [
    fieldOf({}),
    fieldOf({ kind: "table", columns: [{ id: newId(), label: "Việc", isNumber: false }] }),
  ];
  const content = contentOf({ [a.id]: numbered("3") });
  const form = formOf([a, b]);
  expect(Object.keys(spreadReview(form, content).answers)).toEqual([a.id, b.id]);
  expect(tidyReview(spreadReview(form, content))).toEqual(content);
});
