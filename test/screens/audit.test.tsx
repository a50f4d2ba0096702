import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { NewUnit, unitFrom } from "../../src/domain/unit/unit.ts";
import { paths } from "../../src/paths.ts";
import { addHolder } from "../support/holders.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

async function openBook() {
  const world = await openWorld();
  const unit = newId();
  const renamed = unitFrom(unit, NewUnit.parse({ name: "Sở Tài chính tỉnh", shortName: "", kind: "party" }));
  const named = (name: string) => ({ name, shortName: "", kind: "party" as const });
  await world
    .as("staff")
    .change(contract.units.create, { body: { id: unit, content: named("Sở Tài chính") } });
  await world.as("admin").change(contract.units.update, { id: unit, version: 1, body: renamed });
  const id = newId();
  const content = { ...emptyConference(), title: "Sơ kết Đại Từ" };
  await world.as("staff").change(contract.conferences.create, { body: { id, content } });
  await world.as("staff").change(contract.conferences.update, { id, version: 1, body: content });
  return { world, unit, id };
}

test("the book tells who did what in plain words, and a row shows what was before and after", async () => {
  const { world } = await openBook();
  const { user, address } = await openScreen(paths.audit(), { as: "admin", world });
  await user.click(await screen.findByRole("link", { name: "Sửa đơn vị" }));
  const dialog = await screen.findByRole("dialog", { name: "Dòng 2 của nhật ký" });
  const row = await within(dialog).findByRole("row", { name: /Tên/ });
  expect(row.textContent).toContain("Sở Tài chính");
  expect(row.textContent).toContain("Sở Tài chính tỉnh");
  expect(address()).toBe(`${paths.audit()}?row=2`);
  await user.click(within(dialog).getByRole("button", { name: "Đóng" }));
  expect(address()).toBe(paths.audit());
  await world.close();
});

test("a conference's row leads to the comparison of the two saves", async () => {
  const { world, id } = await openBook();
  await openScreen(`${paths.audit()}?row=4`, { as: "admin", world });
  const link = await screen.findByRole("link", { name: "Xem khác biệt giữa hai lần lưu" });
  expect(link.getAttribute("href")).toBe(paths.revision(id, 2));
  await world.close();
});

test("a row says whom and what it is about by name, each leading to its page, and keeps its codes for whoever asks", async () => {
  const { world, unit } = await openBook();
  const accountId = await addHolder(world, "lan", []);
  const content = { ...openPost("reporter"), unitId: unit };
  await world.as("admin").change(contract.posts.create, { accountId, body: { id: newId(), content } });
  const { user } = await openScreen(paths.audit(), { as: "admin", world });
  expect((await screen.findAllByText("Người lan")).length).toBe(1);
  await user.click(screen.getByRole("link", { name: "Giao phân công" }));
  const dialog = await screen.findByRole("dialog", { name: "Dòng 5 của nhật ký" });
  const pageOf = (name: string) =>
    within(dialog)
      .getAllByRole("link", { name })
      .map(link => link.getAttribute("href"));
  await within(dialog).findByRole("row", { name: /Đơn vị/ });
  expect(pageOf("Sở Tài chính tỉnh")).toEqual([paths.unit(unit)]);
  expect(new Set(pageOf("Người lan"))).toEqual(new Set([paths.account(accountId)]));
  const differences = within(dialog).getByRole("table").textContent;
  expect(differences).toContain("Người báo cáo");
  expect(differences).not.toMatch(/[0-9a-f]{8}-/);
  expect(within(dialog).getByText("Dữ liệu kỹ thuật").closest("details")?.open).toBe(false);
  await world.close();
});

test("filters stand in the address, the file and the rows alike; a day without its year is asked for", async () => {
  const { world } = await openBook();
  const { user, address } = await openScreen(paths.audit(), { as: "admin", world });
  await screen.findByRole("link", { name: "Sửa đơn vị" });
  await user.selectOptions(screen.getByLabelText("Nhóm việc"), "Hội nghị");
  await waitFor(() => expect(screen.queryByRole("link", { name: "Sửa đơn vị" })).toBeNull());
  await user.type(screen.getByLabelText("Từ ngày"), "tháng 7{Enter}");
  await screen.findByText("Cần đủ ngày, tháng, năm");
  await user.clear(screen.getByLabelText("Từ ngày"));
  await user.type(screen.getByLabelText("Từ ngày"), "2/7/2026{Enter}");
  await screen.findByText("Không có thay đổi nào khớp");
  expect(address()).toBe(`${paths.audit()}?group=conferences&from=2026-07-02`);
  const file = screen.getByRole("link", { name: "Tải CSV" }).getAttribute("href");
  expect(file).toContain("group=conferences&from=2026-07-02");
  await world.close();
});

test("the chain is checked when asked: whole, or broken at the first bad row", async () => {
  const { world } = await openBook();
  const { user } = await openScreen(paths.audit(), { as: "admin", world });
  await user.click(await screen.findByRole("button", { name: "Kiểm tra chuỗi" }));
  await screen.findByText("Chuỗi nguyên vẹn: 4 dòng, từ 01/07/2026 08:00.");
  await world.store.db.updateTable("audit").set({ actorName: "Khác" }).where("seq", "=", 3).execute();
  await user.click(screen.getByRole("button", { name: "Kiểm tra chuỗi" }));
  expect((await screen.findByRole("alert")).textContent).toContain("dòng 3");
  await world.close();
});

test("nobody but an administrator opens the book", async () => {
  await openScreen(paths.audit(), { as: "leader" });
  await screen.findByRole("heading", { name: "Trang này dành cho vai trò khác" });
});
