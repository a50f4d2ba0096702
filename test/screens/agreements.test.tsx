import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { newId } from "../../src/domain/id.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { addEntries } from "../support/saveAll.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

async function worldWithLastYear() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const { clusters, units } = await addEntries(world);
  const staff = world.as("staff");
  const clusterId = clusters[0]?.id ?? "";
  const [front = "", farmers = ""] = units.map(unit => unit.id ?? "");
  const { content } = await staff.view(contract.clusters.view, { id: clusterId });
  const member = (unit: string) => ({ id: newId(), unit, from: "", to: "", subGroup: "" });
  const members = [member(front), member(farmers)];
  await staff.change(contract.clusters.update, { id: clusterId, version: 1, body: { ...content, members } });
  const target = { written: "ít nhất 12", value: "12" };
  const item = { id: newId(), code: "nha", text: "Xây nhà đại đoàn kết", target, measure: "nhà", unit: null };
  const lastYear = {
    ...emptyAgreement(),
    items: [{ ...item, horizon: "year" as const }],
    titles: [{ id: newId(), unit: farmers, title: "Cờ thi đua" }],
  };
  await staff.change(contract.agreements.create, {
    body: { id: newId(), clusterId, year: 2025, content: lastYear },
  });
  return { world, clusterId, farmers };
}

test("An agreement starts from last year's, takes a pasted table, and is signed once a unit has signed", async () => {
  const { world, clusterId, farmers } = await worldWithLastYear();
  const { user, address } = await openScreen(`/cum/${clusterId}/giao-uoc/2026/sua`, { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Lấy nội dung từ năm 2025" }));
  const items = within(screen.getByRole("region", { name: "Nội dung giao ước" }));
  await items.findByDisplayValue("Xây nhà đại đoàn kết");

  await user.click(items.getByRole("button", { name: "Dán nhiều nội dung" }));
  await user.click(items.getByRole("textbox", { name: "Dán nhiều nội dung" }));
  await user.paste("1\tHội viên mới\t1.250\thội viên\n2\tTỷ lệ hài lòng\t7.5\t%");
  await user.click(screen.getByRole("button", { name: "Thêm 2 nội dung" }));
  const third = within(await items.findByRole("listitem", { name: "Dòng 3" }));
  await user.click(third.getByRole("button", { name: "Là 7,5?" }));

  const signers = within(screen.getByRole("region", { name: "Đơn vị ký giao ước" }));
  await user.click(signers.getByRole("button", { name: "Thêm đơn vị ký" }));
  await user.selectOptions(signers.getByRole("combobox", { name: "Đơn vị" }), farmers);
  await user.type(signers.getByRole("textbox", { name: "Ngày ký" }), "10/2/2026");
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByText("Đã lưu giao ước.");
  await screen.findByText("ký ngày 10/02/2026");
  expect(address()).toBe(`/cum/${clusterId}/giao-uoc/2026`);
  screen.getByText("1/2 đơn vị đã ký");
  await user.click(screen.getByRole("button", { name: "Ghi đã ký" }));
  await screen.findByRole("button", { name: "Mở lại" });
  expect(screen.queryByRole("link", { name: "Sửa giao ước" })).toBeNull();

  const { rows } = await world.as("staff").view(contract.agreements.list, { cluster: clusterId });
  const now = rows.find(row => row.year === 2026);
  expect(now).toMatchObject({ state: "signed", signed: 1, signedOf: 2 });
  const { content } = await world.as("staff").view(contract.agreements.view, { id: now?.id ?? "" });
  expect(content.items.map(({ text, target, measure }) => [text, target.value, measure])).toEqual([
    ["Xây nhà đại đoàn kết", "12", "nhà"],
    ["Hội viên mới", "1250", "hội viên"],
    ["Tỷ lệ hài lòng", "7.5", "%"],
  ]);
  expect(content.titles).toMatchObject([{ unit: farmers, title: "Cờ thi đua" }]);
});

test("A cluster's page lists its agreements by year, and one without says how to begin it", async () => {
  const { world, clusterId } = await worldWithLastYear();
  const { user } = await openScreen(`/cum/${clusterId}`, { as: "staff", world });
  const section = within(await screen.findByRole("region", { name: "Giao ước thi đua" }));
  await user.click(await section.findByRole("link", { name: "Giao ước thi đua năm 2025" }));
  await screen.findByText(/Chưa ghi đã ký được/);
  screen.getByText("Cần ít nhất một đơn vị đã ký");
  screen.getByText("ít nhất 12 nhà");
  screen.getByText("0/2 đơn vị đã ký");
});

test("What is typed into an agreement outlives leaving the page, says so, leads back from home, and is gone once it is saved or given up", async () => {
  const { world, clusterId } = await worldWithLastYear();
  const [drawer, edit] = [memoryDrawer(), `/cum/${clusterId}/giao-uoc/2026/sua`];
  const note = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Ghi chú" });
  const first = await openScreen(edit, { as: "staff", world, drawer });
  await first.user.type(await note(), "Bàn tại hội nghị tháng 2");
  await screen.findByText(/giữ trên (máy này|máy chủ) lúc/);
  await first.user.click(screen.getByRole("button", { name: "Thôi" }));
  await screen.findByRole("heading", { name: "Giao ước thi đua năm 2026" });
  cleanup();

  const second = await openScreen("/", { as: "staff", world, drawer });
  await second.user.click(await screen.findByRole("link", { name: /^Giao ước thi đua năm 2026, Cụm/ }));
  expect(second.address()).toBe(edit);
  await screen.findByText(/^Có nội dung gõ lúc .* chưa lưu/);
  expect((await note()).value).toBe("Bàn tại hội nghị tháng 2");
  await second.user.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByText("Đã lưu giao ước.");
  expect(await drawer.readAll(await world.idOf("staff"))).toEqual([]);
  expect((await world.as("staff").view(contract.drafts.list, {})).rows).toEqual([]);
  cleanup();

  const third = await openScreen(edit, { as: "staff", world, drawer });
  await third.user.type(await note(), ", bổ sung");
  await screen.findByText(/giữ trên (máy này|máy chủ) lúc/);
  cleanup();
  const fourth = await openScreen(edit, { as: "staff", world, drawer });
  await fourth.user.click(await screen.findByRole("button", { name: "Bỏ, dùng bản đã lưu" }));
  await waitFor(async () => expect((await note()).value).toBe("Bàn tại hội nghị tháng 2"));
  await waitFor(async () => expect(await drawer.readAll(await world.idOf("staff"))).toEqual([]));
});
