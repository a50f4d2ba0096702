import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { paths } from "../../src/paths.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

test("two units are merged on a day; both pages say so, and the days before keep their names", async () => {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const [, farmers, youth] = (await addEntries(world)).units;
  const { user } = await openScreen(paths.unit(farmers?.id ?? ""), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Đổi tên, hợp nhất, chia tách, giải thể" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Việc đã xảy ra" }), "Hợp nhất");
  await user.type(dialog.getByRole("combobox", { name: /Hợp nhất với/ }), "Đoàn xã{Escape}{Enter}");
  await dialog.findByText(/^Chọn đơn vị trong danh sách/);
  await user.click(dialog.getByRole("button", { name: "Bỏ Đoàn xã" }));
  await user.type(dialog.getByRole("combobox", { name: /Hợp nhất với/ }), "tinh doan{Enter}");
  await user.type(dialog.getByRole("textbox", { name: /^Tên mới/ }), "Hội Nông dân và Tỉnh đoàn");
  await user.type(dialog.getByRole("textbox", { name: /^Số văn bản/ }), "127-QĐ/TU");
  await user.type(dialog.getByRole("textbox", { name: /^Từ ngày/ }), "1/7/2025");
  await dialog.findByText("Chưa có hồ sơ nào nhắc đến đơn vị từ ngày này.");
  await user.click(dialog.getByRole("button", { name: "Lưu" }));
  await screen.findByText("127-QĐ/TU");
  const successor = screen.getByRole("link", { name: "Hội Nông dân và Tỉnh đoàn" });
  const reader = world.as("staff");
  const { rows } = await reader.view(contract.units.list, {});
  expect(successor.getAttribute("href")).toBe(
    paths.unit(rows.find(({ name }) => name === "Hội Nông dân và Tỉnh đoàn")?.id ?? ""),
  );
  const standing = rows.filter(({ to }) => to === "").map(({ name }) => name);
  expect(standing).toEqual(["Hội Nông dân và Tỉnh đoàn", "Ủy ban Mặt trận Tổ quốc tỉnh"]);
  const then = (await reader.view(contract.units.list, { on: "2024-12-31" })).rows;
  expect(then.find(({ id }) => id === youth?.id)).toMatchObject({ name: "Tỉnh đoàn" });

  await user.click(screen.getByRole("button", { name: "Rút lại thay đổi này" }));
  const question = within(screen.getByRole("dialog"));
  await user.click(question.getByRole("button", { name: "Rút lại thay đổi này" }));
  await waitFor(() => expect(screen.queryByText("127-QĐ/TU")).toBeNull());
  expect((await reader.view(contract.units.list, {})).rows.map(({ to }) => to)).toEqual(["", "", ""]);
});
