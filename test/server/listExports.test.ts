import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { cellsIn } from "../../src/domain/table/cellsIn.ts";
import { addHolder } from "../support/holders.ts";
import { describeOnEachDatabase } from "../support/world.ts";

/** The rows of a file under its headings. */
function rowsOf(csv: string): Record<string, string>[] {
  const [headings = [], ...rows] = cellsIn(csv, ",", 1000);
  return rows.map(row => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

describeOnEachDatabase("The lists of units and clusters as files", world => {
  async function worldOfBoards() {
    const staff = world().as("staff");
    const [province, board, formula] = [newId(), newId(), newId()];
    const unit = (id: string, name: string, more: object = {}) =>
      staff.change(contract.units.create, {
        body: { id, content: { name, shortName: "", kind: "party", ...more } },
      });
    await unit(province, "Tỉnh ủy");
    await unit(board, "Ban Tuyên giáo Tỉnh ủy", { parent: province, from: "2000-02-01" });
    await unit(formula, "=1+1", { kind: "other", to: "2024-12-31" });
    const { version, content } = await staff.view(contract.units.view, { id: board });
    const renamed = {
      id: newId(),
      name: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
      shortName: "BTGDV",
      from: "2025-02-01",
    };
    await staff.change(contract.units.update, {
      id: board,
      version,
      body: { ...content, names: [...content.names, renamed] },
    });
    return { staff, province, board };
  }

  test("units stand under the list's filter and day, with their names and the unit above of that day", async () => {
    const { staff } = await worldOfBoards();
    const file = async (query: object) => rowsOf(await staff.view(contract.units.export, query));
    expect(await file({ q: "tuyen giao" })).toEqual([
      {
        "Tên đơn vị": "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "Tên gọi tắt": "BTGDV",
        Loại: "Cơ quan Đảng",
        "Cấp trên": "Tỉnh ủy",
        "Từ ngày": "01/02/2000",
        "Đến ngày": "",
        "Tên khác qua các thời kỳ": "Ban Tuyên giáo Tỉnh ủy",
      },
    ]);
    const names = async (query: object) => (await file(query)).map(row => row["Tên đơn vị"]);
    expect(await names({})).toEqual(["Ban Tuyên giáo và Dân vận Tỉnh ủy", "Tỉnh ủy"]);
    expect(await names({ on: "2024-12-31" })).toEqual(["'=1+1", "Ban Tuyên giáo Tỉnh ủy", "Tỉnh ủy"]);
    expect(await names({ which: "all" })).toContain("'=1+1");
    expect(Object.keys((await file({ language: "en" }))[0] ?? {})).toContain("Unit above");
  });

  test("clusters stand under the list's filter and day, with who leads them and how many belong", async () => {
    const { staff, province, board } = await worldOfBoards();
    const id = newId();
    await staff.change(contract.clusters.create, {
      body: { id, content: { name: "Cụm số 3", convenedBy: "Mặt trận", sector: "mặt trận" } },
    });
    await staff.change(contract.clusters.create, {
      body: { id: newId(), content: { name: "Cụm số 3", convenedBy: "Tỉnh ủy", sector: "tuyên giáo" } },
    });
    const { version, content } = await staff.view(contract.clusters.view, { id });
    const span = { from: "2025-01-01", to: "" };
    await staff.change(contract.clusters.update, {
      id,
      version,
      body: {
        ...content,
        members: [province, board].map(unit => ({ id: newId(), unit, ...span, subGroup: "" })),
        heads: [{ id: newId(), unit: board, as: "head", ...span, method: "elected", basis: "" }],
      },
    });
    const file = async (query: object) => rowsOf(await staff.view(contract.clusters.export, query));
    expect(await file({ sector: "mặt trận" })).toMatchObject([
      {
        "Tên cụm": "Cụm số 3",
        "Cơ quan triệu tập": "Mặt trận",
        "Đơn vị cụm trưởng": "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        "Số đơn vị thành viên": "2",
      },
    ]);
    expect(await file({ sector: "mặt trận", on: "2024-12-31" })).toMatchObject([
      { "Đơn vị cụm trưởng": "", "Số đơn vị thành viên": "0" },
    ]);
    expect(await file({ q: "tuyen giao" })).toHaveLength(1);
  });

  test("hold what their reader sees, and nothing else", async () => {
    const { board } = await worldOfBoards();
    await addHolder(world(), "huong", [{ role: "reporter", unitId: board }]);
    const reporter = world().as("huong");
    expect(rowsOf(await reporter.view(contract.units.export, {}))).toMatchObject([
      { "Tên đơn vị": "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Cấp trên": "" },
    ]);
    expect(rowsOf(await reporter.view(contract.clusters.export, {}))).toEqual([]);
  });
});
