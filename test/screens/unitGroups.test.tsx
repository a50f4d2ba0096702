import { screen, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { paths } from "../../src/paths.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

test("a group of units is written down with dates and shows its members of today", async () => {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const [front, farmers] = (await addEntries(world)).units;
  const { user } = await openScreen(paths.unitGroups(), { as: "staff", world });
  const [add] = await screen.findAllByRole("button", { name: "Thêm nhóm đơn vị" });
  if (add) await user.click(add);
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByRole("textbox", { name: "Tên nhóm" }), "Đoàn thể cấp tỉnh");
  const addMember = dialog.getByRole("button", { name: "Thêm đơn vị vào nhóm" });
  await user.click(addMember);
  await user.type(dialog.getByRole("combobox", { name: "Đơn vị 1" }), "mat tran{ArrowDown}{Enter}");
  await user.type(dialog.getByRole("textbox", { name: "Đến hết ngày" }), "30/6/2025");
  await user.click(addMember);
  await user.type(dialog.getByRole("combobox", { name: "Đơn vị 2" }), "nong dan{ArrowDown}{Enter}");
  await user.click(dialog.getByRole("button", { name: "Lưu" }));
  const row = within(await screen.findByRole("row", { name: /Đoàn thể cấp tỉnh/ }));
  row.getByText(farmers?.name ?? "");
  const { rows } = await world.as("leader").view(contract.unitGroups.list, { on: "2025-06-30" });
  expect(rows[0]?.members.map(({ id }) => id)).toEqual([front?.id, farmers?.id]);
});
