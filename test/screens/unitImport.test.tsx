import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { paths } from "../../src/paths.ts";
import { sampleXlsx } from "../support/sampleXlsx.ts";
import { openScreen } from "../support/screenWorld.tsx";

test("a list from Excel is looked at, corrected, taken in and taken back", async () => {
  const { user, world } = await openScreen(paths.units(), { as: "staff" });
  await user.click(await screen.findByRole("link", { name: "Nhập danh sách đơn vị" }));
  const bad = new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], "cu.xls");
  const choose = () => screen.getByLabelText("Chọn tệp Excel hoặc CSV", { selector: "input" });
  await screen.findByText("Hoặc dán một khối ô chép từ Excel");
  await user.upload(choose(), new File([await bad.arrayBuffer()], "cu.csv"));
  await screen.findByText(/Excel kiểu cũ/);
  const row = (...cells: string[]) =>
    `<row>${cells.map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const sheet = [
    row("TT", "Tên đơn vị", "Trực thuộc", "Nhóm"),
    row("1", "Tỉnh đoàn", "", "đoàn thể"),
    row("2", "Ban Thanh niên", "Tỉnh đoàn", "đoàn thể"),
    row("3", "Ban lạc", "Không có", ""),
  ].join("");
  await user.upload(choose(), new File([sampleXlsx(sheet) as Uint8Array<ArrayBuffer>], "don-vi.xlsx"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Nhóm" }), "Loại");
  const wrong = within(screen.getByRole("row", { name: /Ban lạc/ }));
  wrong.getByText(/Không thấy đơn vị cấp trên có tên này/);
  await user.click(screen.getByRole("checkbox", { name: /Để lại 1 dòng/ }));
  await user.click(screen.getByRole("button", { name: "Nhập 2 đơn vị" }));
  await screen.findByText(/thêm 2, bổ sung 0/);
  const kept = async () => (await world.as("leader").view(contract.units.list, {})).rows;
  const rows = await kept();
  const youth = rows.find(({ name }) => name === "Tỉnh đoàn");
  expect(youth).toMatchObject({ kind: "front" });
  expect(rows.find(({ name }) => name === "Ban Thanh niên")).toMatchObject({ parentId: youth?.id });
  await user.click(screen.getByRole("button", { name: /^Rút lại lần nhập/ }));
  await screen.findByText("Đã rút lại");
  expect(await kept()).toEqual([]);
});
