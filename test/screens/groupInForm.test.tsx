import { screen, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

// The page's own program is fetched when it is first opened; on a busy machine that takes longer than a screen may.
beforeAll(() => import("../../src/features/conferences/ConferenceFormPage.tsx"));

const name = "Các đoàn thể chính trị – xã hội cấp tỉnh";

async function openForm() {
  const world = await openWorld();
  const [front, farmers, youth] = (await addEntries(world)).units;
  const member = (unit: { id: string | null } | undefined, from = "", to = "") => ({
    id: newId(),
    unit: unit?.id ?? "",
    from,
    to,
  });
  const members = [member(youth), member(front, "", "2025-06-30"), member(farmers, "2025-07-01")];
  await world.as("staff").change(contract.unitGroups.create, {
    body: { id: newId(), content: { name, members } },
  });
  const opened = await openScreen(paths.newConference(), { as: "staff", world });
  await screen.findByRole("heading", { name: "Căn cứ và nguồn" }, { timeout: 10_000 });
  const kept = async () => {
    await opened.user.keyboard("{Control>}s{/Control}");
    await screen.findByText(/^Đã lưu trên máy chủ lúc/);
    const rows = await world.store.db.selectFrom("conferences").select("content").execute();
    return rows.map(row => (JSON.parse(row.content) as ConferenceDraft).participants)[0];
  };
  return { ...opened, front, farmers, youth, kept };
}

test("choosing a group shows its units of the conference's day, adds each once, and one undo takes them back", async () => {
  const { user, front, youth, kept } = await openForm();
  await user.type(screen.getByLabelText("Ngày"), "19/6/2025");
  await user.tab();
  await user.click(screen.getByRole("button", { name: "Thêm đơn vị dự" }));
  await user.keyboard("tinh doan{ArrowDown}{Enter}");

  await user.click(screen.getByRole("button", { name: "Thêm cả nhóm đơn vị" }));
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText("Đơn vị trong nhóm ngày 19/06/2025, là ngày của hội nghị.");
  await user.type(dialog.getByRole("combobox", { name: "Nhóm đơn vị" }), "doan the{ArrowDown}{Enter}");
  dialog.getByText("Sẽ thêm 1 đơn vị, mỗi đơn vị một dòng");
  expect(dialog.getAllByRole("listitem").map(item => item.textContent)).toEqual([front?.name, youth?.name]);
  await user.click(dialog.getByRole("button", { name: "Thêm 1 đơn vị" }));

  expect(screen.queryByRole("dialog")).toBeNull();
  const list = () => within(screen.getByRole("list", { name: "Thành phần dự" }));
  expect(list().getAllByLabelText<HTMLInputElement>("Đơn vị")).toHaveLength(2);
  expect((await kept())?.map(({ is, unit }) => ({ is, unit }))).toEqual([
    { is: "unit", unit: youth },
    { is: "unit", unit: front },
  ]);

  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  expect(list().getAllByLabelText<HTMLInputElement>("Đơn vị")).toHaveLength(1);
});

test("a group is written as one line where the source does not list its units", async () => {
  const { user, kept } = await openForm();
  await user.click(screen.getByRole("button", { name: "Thêm cả nhóm đơn vị" }));
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText(/^Hội nghị chưa có ngày, nên lấy đơn vị trong nhóm hôm nay/);
  await user.type(dialog.getByRole("combobox", { name: "Nhóm đơn vị" }), "doan the{ArrowDown}{Enter}");
  await user.click(dialog.getByRole("button", { name: "Ghi một dòng cho cả nhóm" }));
  expect((await kept())?.map(({ is, unit }) => ({ is, unit }))).toEqual([
    { is: "group", unit: { id: null, name } },
  ]);
});
