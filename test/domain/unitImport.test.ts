import { array, assert, nat, property, string, stringMatching, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import { tableIn } from "../../src/domain/table/cellsIn.ts";
import { csvLine } from "../../src/domain/table/csv.ts";
import type { UnitRow } from "../../src/domain/unit/unit.ts";
import { brokenChains } from "../../src/domain/unit/unitChains.ts";
import { guessColumns, type ImportColumns, readUnitKind } from "../../src/domain/unit/unitImportColumns.ts";
import { planUnitImport } from "../../src/domain/unit/unitImportPlan.ts";

const columns: ImportColumns = ["name", "shortName", "kind", "parent", "from", "to"];

const unit = (name: string, more: Partial<UnitRow> = {}): UnitRow => ({
  id: newId(),
  version: 1,
  name,
  shortName: "",
  kind: "",
  parentId: null,
  from: "",
  to: "",
  otherNames: [],
  successors: [],
  ...more,
});

const plan = (table: string[][], known: UnitRow[] = []) =>
  planUnitImport(table, columns, { known, ids: table.map(newId), today: "2026-07-01" });

const codes = (lines: ReturnType<typeof plan>) =>
  lines.map(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));

describe("The columns of a list of units", () => {
  test.each([
    [
      ["Số TT", "Tên đơn vị", "Tên gọi tắt", "Loại", "Đơn vị cấp trên", "Từ ngày", "Đến ngày"],
      ["", ...columns],
    ],
    [["Name", "Short name", "Kind", "Parent", "From", "To"], columns],
    [
      ["Trực thuộc", "Cơ quan", "Ngày thành lập"],
      ["parent", "name", "from"],
    ],
  ])("are guessed from %j", (heads, expected) => {
    expect(guessColumns(heads)).toEqual(expected);
  });

  test("are not guessed where the first row is a unit already", () => {
    expect(guessColumns(["Ban Tuyên giáo Tỉnh ủy", "BTG"])).toBeNull();
  });

  test("hold kinds in either language", () => {
    const said = ["Cơ quan Đảng", "đoàn thể", "State body", "Bộ phận của cơ quan khác", "khác", ""];
    expect(said.map(readUnitKind)).toEqual(["party", "front", "state", "section", "other", ""]);
    expect(readUnitKind("hợp tác xã")).toBeNull();
  });
});

describe("A list of units", () => {
  test("finds units by name whatever the marks, adds the others, and leaves alone what is the same", () => {
    const known = [unit("Tỉnh đoàn", { shortName: "TĐ" }), unit("Hội Nông dân tỉnh")];
    const lines = plan([["TINH DOAN", "TĐ"], ["Hội nông dân tỉnh", "HND"], ["Hội Cựu chiến binh"]], known);
    expect(lines.map(({ would }) => would)).toEqual(["same", "update", "add"]);
    expect(lines[0]?.row).toMatchObject({ id: known[0]?.id, version: 1 });
  });

  test("finds the unit above among known units and in the list, before or after", () => {
    const known = [unit("Tỉnh ủy")];
    const lines = plan(
      [
        ["Phòng A", "", "", "Ban B"],
        ["Ban B", "", "", "tỉnh ủy"],
      ],
      known,
    );
    expect(codes(lines)).toEqual([[], []]);
    expect(lines[0]?.row.content.parent).toBe(lines[1]?.row.id);
    expect(lines[1]?.row.content.parent).toBe(known[0]?.id);
  });

  test("says at the row what is wrong with it, and with the rows below", () => {
    const known = [unit("Ban Dân vận"), unit("Ban dân vận")];
    const lines = plan(
      [
        ["", "X"],
        ["A", "", "hợp tác xã"],
        ["B", "", "", "A"],
        ["C", "", "", "Không có"],
        ["D", "", "", "", "31/2/2025"],
        ["E", "", "", "", "2/7/2025", "1/7/2025"],
        ["e"],
        ["Ban Dân vận"],
        ["F", "", "", "F"],
      ],
      known,
    );
    expect(codes(lines)).toEqual([
      ["name required"],
      ["kind unknownKind"],
      ["parent parentWrong"],
      ["parent unknownParent"],
      ["from badDate"],
      ["to endBeforeStart"],
      ["name rowTwice"],
      ["name severalUnits"],
      ["parent circle"],
    ]);
  });

  test("is read from any text without an exception, one line a row", () => {
    const tables = array(array(string(), { maxLength: 8 }), { maxLength: 12 });
    assert(
      property(tables, rows => {
        expect(plan(rows)).toHaveLength(rows.length);
      }),
    );
  });
});

test("A CSV file of ours is read back cell by cell", () => {
  const word = stringMatching(/^[a-zàáđê](?:[a-zàáđê ";,\n]*[a-zàáđê])?$/);
  assert(
    property(array(tuple(word, word, word), { minLength: 1, maxLength: 9 }), rows => {
      const text = `\uFEFFTên,Loại,Từ\r\n${rows.map(csvLine).join("")}`;
      expect(tableIn(text, 100)).toEqual([["Tên", "Loại", "Từ"], ...rows]);
    }),
  );
});

test("Chains of units are judged once each: circles, too many levels, all others right", () => {
  const ids = Array.from({ length: 40 }, (_, at) => String(at));
  const chain = new Map(ids.map((id, at) => [id, ids[at + 1] ?? null]));
  expect([...brokenChains(chain).values()]).toEqual(Array(10).fill("tooDeep"));
  assert(
    property(array(nat(15), { minLength: 1, maxLength: 16 }), above => {
      const tree = new Map(above.map((to, at) => [String(at), to < above.length ? String(to) : null]));
      const broken = brokenChains(tree);
      for (const id of tree.keys()) {
        let at: string | null = id;
        for (let steps = 0; at !== null && steps < 40; steps++) at = tree.get(at) ?? null;
        expect(broken.has(id)).toBe(at !== null);
      }
    }),
  );
});
