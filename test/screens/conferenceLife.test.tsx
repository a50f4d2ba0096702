import { configure, screen, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

const { create, update, record, close, reopen, view, revisions } = contract.conferences;
const content: ConferenceDraft = {
  ...emptyConference(),
  title: "Hội nghị sơ kết",
  kinds: ["halfYearReview"],
  isDateUnknown: true,
};

async function kept(isClosed: boolean) {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const id = newId();
  const staff = world.as("staff");
  await staff.change(create, { body: { id, content } });
  await staff.change(record, { id, version: 1, body: {} });
  if (isClosed) await staff.change(close, { id, version: 2, body: {} });
  return { world, id };
}

test("closing says what it means, and then the record only reads", async () => {
  const { world, id } = await kept(false);
  const { user } = await openScreen(paths.conference(id), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Đóng hồ sơ" }));
  const dialog = await screen.findByRole("dialog", { name: "Đóng hồ sơ hội nghị" });
  within(dialog).getByText(/không ai sửa hoặc xóa được nữa/);
  await user.click(within(dialog).getByRole("button", { name: "Đóng hồ sơ" }));

  await screen.findByText("Hồ sơ đã đóng, chỉ để xem");
  screen.getByText("Người staff đóng lúc 01/07/2026 08:00.");
  screen.getByText("Cần sửa thì nhờ người quản trị mở lại và nêu lý do.");
  for (const name of ["Xóa", "Đóng hồ sơ", "Mở lại hồ sơ"])
    expect(screen.queryByRole("button", { name })).toBeNull();
  expect(screen.queryByRole("link", { name: "Sửa" })).toBeNull();
  expect(await world.as("staff").view(view, { id })).toMatchObject({ version: 3, state: "closed" });
});

test("an administrator reopens with a reason, which the history tells", async () => {
  const { world, id } = await kept(true);
  const { user } = await openScreen(paths.conference(id), { as: "admin", world });
  await user.click(await screen.findByRole("button", { name: "Mở lại hồ sơ" }));
  const dialog = await screen.findByRole("dialog", { name: "Mở lại hồ sơ hội nghị" });
  await user.click(within(dialog).getByRole("button", { name: "Mở lại hồ sơ" }));
  const reason = within(dialog).getByRole("textbox", { name: "Lý do mở lại", description: /Nêu lý do/ });
  await user.type(reason, "Bổ sung số quyết định{Enter}");

  await screen.findByText("Đã mở lại hồ sơ.");
  await screen.findByRole("link", { name: "Sửa" });
  await user.click(screen.getByRole("link", { name: "Lịch sử" }));
  await screen.findByText("Lý do: Bổ sung số quyết định");
  const { rows } = await world.as("admin").view(revisions, { id });
  expect(rows[0]).toMatchObject({ act: "reopened", reason: "Bổ sung số quyết định", state: "recorded" });
});

test("nobody closes what they did not see: another's edit comes first, then another press closes that", async () => {
  const { world, id } = await kept(false);
  const { user, world: beside } = await openScreen(paths.conference(id), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Đóng hồ sơ" }));
  await beside.as("admin").change(update, { id, version: 2, body: { ...content, title: "Tên mới" } });
  const dialog = await screen.findByRole("dialog", { name: "Đóng hồ sơ hội nghị" });
  await user.click(within(dialog).getByRole("button", { name: "Đóng hồ sơ" }));
  await within(dialog).findByText(/Người khác vừa lưu hội nghị này/);
  await screen.findByRole("heading", { level: 1, name: "Tên mới" });
  await user.click(within(dialog).getByRole("button", { name: "Đóng hồ sơ" }));
  await screen.findByText("Đã đóng hồ sơ.");
});

test("the form of a closed record leads to its page, which says why", async () => {
  const { world, id } = await kept(true);
  const { address } = await openScreen(paths.editConference(id), { as: "staff", world });
  await screen.findByText("Hồ sơ đã đóng, chỉ để xem");
  expect(address()).toBe(paths.conference(id));
});

test("a record that is closed while somebody writes takes nothing more, and their words stay on the screen", async () => {
  const { world, id } = await kept(false);
  const { user, world: beside } = await openScreen(paths.editConference(id), { as: "staff", world });
  const title = await screen.findByLabelText<HTMLInputElement>("Tên hội nghị", {}, { timeout: 15_000 });
  await user.clear(title);
  await user.type(title, "Chữ của người đến sau");
  await beside.as("admin").change(close, { id, version: 2, body: {} });
  await user.keyboard("{Control>}s{/Control}");

  await screen.findByText(/^Chưa lưu được/);
  expect(screen.getByLabelText<HTMLInputElement>("Tên hội nghị").value).toBe("Chữ của người đến sau");
  const now = await beside.as("staff").view(view, { id });
  expect(now).toMatchObject({ version: 3, state: "closed", content: { title: content.title } });
});

test("a postponed event asks for its reason before it is recorded, and shows both", async () => {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const id = newId();
  await world.as("staff").change(create, { body: { id, content } });
  const { user } = await openScreen(paths.editConference(id), { as: "staff", world });
  const status = await screen.findByRole("combobox", { name: "Hội nghị đã họp chưa" }, { timeout: 15_000 });
  expect(screen.queryByLabelText("Lý do hoãn, hủy")).toBeNull();
  await user.selectOptions(status, "Hoãn");
  await user.click(screen.getByRole("button", { name: "Ghi hội nghị" }));
  await screen.findByRole("link", { name: "Nêu lý do hoãn hoặc hủy" });
  await user.type(screen.getByLabelText("Lý do hoãn, hủy"), "Do bão số 3");
  await user.click(screen.getByRole("button", { name: "Ghi hội nghị" }));

  await screen.findByText("Hoãn: Do bão số 3");
  expect(await world.as("staff").view(view, { id })).toMatchObject({
    state: "recorded",
    content: { eventStatus: "postponed", eventStatusReason: "Do bão số 3" },
  });
});

test("the register narrows by whether events took place, and its menu says why a closed record is not edited", async () => {
  const { world, id } = await kept(true);
  const admin = world.as("admin");
  await admin.change(reopen, { id, version: 3, body: { reason: "Sửa" } });
  await admin.change(update, { id, version: 4, body: { ...content, eventStatus: "held" } });
  await admin.change(close, { id, version: 5, body: {} });
  const other = { ...content, title: "Giao ban tháng 8", eventStatus: "planned" as const };
  await admin.change(create, { body: { id: newId(), content: other } });
  const { user, address } = await openScreen(paths.conferences(), { as: "staff", world });
  await screen.findByText("Giao ban tháng 8");
  const [filter] = screen.getAllByRole("combobox", { name: "Đã họp chưa" });
  await user.selectOptions(filter as HTMLElement, "Đã họp");
  await screen.findByText("1–1 trong 1 hội nghị");
  expect(address()).toContain("eventStatus=held");
  expect(screen.queryByText("Giao ban tháng 8")).toBeNull();

  await user.click(screen.getByRole("button", { name: "Việc với Hội nghị sơ kết" }));
  await user.click(screen.getByRole("menuitem", { name: /Xóa/ }));
  expect(screen.getAllByText("Hồ sơ đã đóng, chỉ để xem. Người quản trị có thể mở lại.")).not.toHaveLength(0);
  expect((await world.as("staff").view(view, { id })).version).toBe(6);
});

test("whoever wrote while the record was closed compares, but cannot save over it, and is told why", async () => {
  const { world, id } = await kept(false);
  const { user, world: beside } = await openScreen(paths.editConference(id), { as: "staff", world });
  const title = await screen.findByLabelText<HTMLInputElement>("Tên hội nghị", {}, { timeout: 15_000 });
  await user.type(title, ", bổ sung");
  const admin = beside.as("admin");
  await admin.change(update, { id, version: 2, body: { ...content, title: "Tên của người khác" } });
  await admin.change(close, { id, version: 3, body: {} });
  await user.keyboard("{Control>}s{/Control}");
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("Hồ sơ đã đóng, chỉ để xem. Người quản trị có thể mở lại.")).toBeTruthy();
  expect(title.value).toBe("Hội nghị sơ kết, bổ sung");
});
