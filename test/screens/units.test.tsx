import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

test("the tree shows who stands under whom, is walked by keys, and opens the way to what is looked for", async () => {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const [front] = (await addEntries(world)).units;
  const staff = world.as("staff");
  for (const [name, parent] of [
    ["Ban Phong trào", front?.id ?? null],
    ["Ban Tuyên giáo", null],
  ] as const)
    await staff.change(contract.units.create, {
      body: { id: newId(), content: { name, shortName: "", kind: "party", parent } },
    });
  const { user } = await openScreen(`${paths.units()}?view=tree`, { as: "staff", world });
  const tree = within(await screen.findByRole("tree", { name: "Đơn vị" }));
  const lines = () => tree.getAllByRole("treeitem").map(line => `${line.ariaLevel} ${line.textContent}`);
  const whole = ["1 Ban Tuyên giáo", "1 Hội Nông dân tỉnh", "1 Tỉnh đoàn", "1 Ủy ban Mặt trận Tổ quốc tỉnh"];
  expect(lines().map(line => line.replace(/(Cơ quan Đảng|Mặt trận, đoàn thể)$/, ""))).toEqual([
    ...whole,
    "2 Ban Phong trào",
  ]);
  tree.getAllByRole("treeitem")[0]?.focus();
  await user.keyboard("{End}{ArrowLeft}");
  expect(document.activeElement?.textContent).toContain("Ủy ban Mặt trận");
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  expect(lines()).toHaveLength(4);
  await user.type(screen.getByRole("textbox", { name: "Tìm đơn vị" }), "phong trao");
  await waitFor(() => expect(lines()).toHaveLength(2));
  tree.getAllByRole("treeitem")[0]?.focus();
  await user.keyboard("{ArrowDown}{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Ban Phong trào" });
});

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

test("a merger whose unit is named meanwhile stays, and the question says what names it", async () => {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const [, farmers, youth] = (await addEntries(world)).units;
  const staff = world.as("staff");
  const both = { id: newId(), name: "Hội Nông dân và Tỉnh đoàn", shortName: "", kind: "front" as const };
  const content = {
    kind: "merge" as const,
    day: "2025-07-01",
    from: [farmers?.id ?? "", youth?.id ?? ""],
    to: [{ ...both, parent: null }],
    document: { number: "127-QĐ/TU", day: "" as const, issuer: "", title: "" },
    note: "",
  };
  await staff.change(contract.unitChanges.apply, { body: { id: newId(), content } });
  const below = { name: "Ban Phong trào", shortName: "", kind: "front" as const, parent: both.id };
  await staff.change(contract.units.create, { body: { id: newId(), content: below } });
  const { user } = await openScreen(paths.unit(both.id), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Rút lại thay đổi này" }));
  const question = within(screen.getByRole("dialog"));
  await user.click(question.getByRole("button", { name: "Rút lại thay đổi này" }));
  await question.findByText(
    "Đã có hồ sơ dùng đơn vị mới nên không rút lại được. Đang nhắc đến đơn vị mới: 1 đơn vị trực thuộc.",
  );
  expect(await staff.view(contract.units.view, { id: both.id })).toMatchObject({ version: 1 });
});
