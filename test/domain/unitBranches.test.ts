import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../../src/domain/id.ts";
import type { UnitRow } from "../../src/domain/unit/unit.ts";
import { unitBranches } from "../../src/domain/unit/unitBranches.ts";

const unit = (name: string, parentId: string | null = null): UnitRow => ({
  id: newId(),
  version: 1,
  name,
  shortName: "",
  kind: "party",
  parentId,
  from: "",
  to: "",
  otherNames: [],
  successors: [],
});

const province = unit("Tỉnh ủy");
const board = unit("Ban Tuyên giáo", province.id);
const office = unit("Văn phòng", province.id);
const section = unit("Phòng Khoa giáo", board.id);
const rows = [province, board, office, section];
const namesOf = (branches: ReturnType<typeof unitBranches>) =>
  branches.map(({ row, depth }) => `${"> ".repeat(depth)}${row.name}`);

describe("The tree of units", () => {
  test("shows what stands under a unit once it is opened, with its place among its siblings", () => {
    expect(namesOf(unitBranches(rows, { isOpen: () => false }))).toEqual(["Tỉnh ủy"]);
    const opened = unitBranches(rows, { isOpen: id => id === province.id });
    expect(namesOf(opened)).toEqual(["Tỉnh ủy", "> Ban Tuyên giáo", "> Văn phòng"]);
    expect(opened[2]).toMatchObject({ place: 2, siblings: 2, children: 0, isOpen: false });
  });

  test("opens the way to what is looked for, and leaves out what does not lead there", () => {
    const isMatch = (row: UnitRow) => row.name.includes("Khoa giáo");
    expect(namesOf(unitBranches(rows, { isOpen: () => false, isMatch }))).toEqual([
      "Tỉnh ủy",
      "> Ban Tuyên giáo",
      "> > Phòng Khoa giáo",
    ]);
    expect(unitBranches(rows, { isOpen: () => true, isMatch: () => false })).toEqual([]);
  });

  test("a unit whose superior is not in the list begins a branch", () => {
    expect(namesOf(unitBranches([section, office], { isOpen: () => true }))).toEqual([
      "Phòng Khoa giáo",
      "Văn phòng",
    ]);
  });

  test("opened whole, it has every unit once, each right under its superior's branch", () => {
    const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(parents, picks => {
        const made: UnitRow[] = [];
        for (const [at, pick] of picks.entries())
          made.push(unit(`Đơn vị ${at}`, at === 0 || pick % 4 === 0 ? null : (made[pick % at]?.id ?? null)));
        const branches = unitBranches(made, { isOpen: () => true });
        expect(branches.map(({ row }) => row.id).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
        const last: string[] = [];
        for (const { row, depth } of branches) {
          expect(row.parentId).toBe(depth === 0 ? null : last[depth - 1]);
          last[depth] = row.id;
        }
      }),
    );
  });
});
