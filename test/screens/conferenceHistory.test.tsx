import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { blankRows } from "../../src/domain/conference/blankRows.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { attachPaper } from "../support/attachPaper.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

configure({ asyncUtilTimeout: 5000 });

const { create, update, record, view, revisions } = contract.conferences;
const [first, second, third] = ["Tuyên truyền đại hội", "Nộp báo cáo quý", "Bình xét cuối năm"].map(text => ({
  ...blankRows.task(),
  text,
})) as [Task, Task, Task];
type Task = ConferenceDraft["tasks"][number];

const start: ConferenceDraft = {
  ...emptyConference(),
  title: "Giao ban quý I",
  kinds: ["quarterlyMeeting"],
  isDateUnknown: true,
  context: [{ id: newId(), text: "Tình hình chung ổn định, các đơn vị triển khai kế hoạch." }],
  tasks: [first, second],
};
const edited: ConferenceDraft = {
  ...start,
  title: "Giao ban quý II",
  context: start.context.map(row => ({
    ...row,
    text: "Tình hình chung rất ổn định, các đơn vị triển khai kế hoạch.",
  })),
  tasks: [third, first],
};

/** A record saved three times: written, edited a day later, recorded. */
async function saved() {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const id = newId();
  const staff = world.as("staff");
  await staff.change(create, { body: { id, content: start } });
  world.clock.advance(86_400_000);
  await staff.change(update, { id, version: 1, body: edited });
  await world.as("admin").change(record, { id, version: 2, body: {} });
  return { world, id };
}

const states = async () =>
  within(await screen.findByRole("list", { name: "Các bản đã lưu" })).getAllByRole("link");
const difference = (field: string) => screen.findByRole("region", { name: field });
const textOf = async (field: string) => (await difference(field)).textContent ?? "";

test("the history lists every saved state with number, hand, time and what changed in words", async () => {
  const { world, id } = await saved();
  await openScreen(paths.conferenceHistory(id), { as: "leader", world });
  await screen.findByRole("heading", { level: 1, name: "Lịch sử: Giao ban quý II" });
  const said = (await states()).map(state => state.textContent);
  expect(said).toEqual([
    "Bản 3Ghi hội nghịĐã ghiĐang dùng02/07/2026 08:00, Người admin",
    "Bản 2SửaBản nháp02/07/2026 08:00, Người staff3 mục: Tên hội nghị, Bối cảnh (1), Nhiệm vụ (2)",
    "Bản 1Tạo hồ sơBản nháp01/07/2026 08:00, Người staff",
  ]);
  await screen.findByText("Hai bản có nội dung giống nhau.");
  // Who only reads compares, and restores nothing.
  expect(screen.queryByRole("button", { name: "Khôi phục bản này" })).toBeNull();
});

test("a state beside the one before it tells changed words, and rows that came, went and moved, by their text", async () => {
  const { world, id } = await saved();
  const { user, address } = await openScreen(paths.conferenceHistory(id), { as: "staff", world });
  await user.click((await states())[1] as HTMLElement);
  await screen.findByRole("heading", { name: "Bản 2 so với bản 1" });
  expect(address()).toBe(`${paths.conferenceHistory(id)}?version=2`);
  expect(document.activeElement?.textContent).toBe("Bản 2 so với bản 1");

  expect(await textOf("Tên hội nghị")).toContain("Giao ban quý bỏ: Ithêm: II");
  const context = await difference("Bối cảnh");
  expect(context.querySelector("del")).toBeNull();
  expect(context.querySelector("ins")?.textContent).toBe("thêm: rất ");
  const tasks = within(await difference("Nhiệm vụ")).getAllByRole("listitem");
  expect(tasks.map(row => row.textContent)).toEqual([
    "Thêmthêm: Bình xét cuối nămXuất xứ: Cụm đề ra",
    "Bỏbỏ: Nộp báo cáo quýXuất xứ: Cụm đề ra",
  ]);
});

test("any two states can be chosen, by the address too, and one can be read whole", async () => {
  const { world, id } = await saved();
  await world.as("staff").change(update, {
    id,
    version: 3,
    body: {
      ...edited,
      tasks: [first, third],
      date: { written: "19/6", value: null, precision: "none", part: null, inferred: false },
    },
  });
  const { user } = await openScreen(`${paths.conferenceHistory(id)}?version=4`, { as: "staff", world });
  await screen.findByRole("heading", { name: "Bản 4 so với bản 3" });
  expect(await textOf("Nhiệm vụ")).toMatch(/^Nhiệm vụChuyển chỗDòng \d .*từ dòng \d sang dòng \d$/);
  expect(await textOf("Ngày")).toContain("thêm: 19/6");

  await user.selectOptions(screen.getByRole("combobox", { name: "So với" }), "1");
  await screen.findByRole("heading", { name: "Bản 4 so với bản 1" });
  await screen.findByRole("region", { name: "Tên hội nghị" });

  await user.click(screen.getByRole("link", { name: "Toàn bản" }));
  await screen.findByRole("heading", { level: 2, name: /Nhiệm vụ/ });
  screen.getByText("Bình xét cuối năm");
});

test("restoring shows the difference first, writes a new state, and can be undone", async () => {
  const { world, id } = await saved();
  const { user } = await openScreen(`${paths.conferenceHistory(id)}?version=1`, { as: "staff", world });
  // The first state is told as a whole: before it there was nothing.
  expect(await textOf("Tên hội nghị")).toContain("thêm: Giao ban quý I");
  await user.click(await screen.findByRole("button", { name: "Khôi phục bản này" }));
  const dialog = await screen.findByRole("dialog", { name: "Khôi phục bản 1" });
  expect(within(dialog).getByRole("region", { name: "Tên hội nghị" }).textContent).toContain("bỏ: II");
  await user.click(within(dialog).getByRole("button", { name: "Khôi phục bản này" }));

  await screen.findByText("Đã khôi phục bản 1.");
  expect(screen.queryByRole("dialog")).toBeNull();
  const now = () => world.as("staff").view(view, { id });
  expect(await now()).toMatchObject({ version: 4, state: "recorded", content: start });
  await screen.findByRole("heading", { level: 1, name: "Lịch sử: Giao ban quý I" });
  await waitFor(async () => expect((await states())[0]?.textContent).toContain("Bản 4Khôi phục bản 1"));

  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã trở lại nội dung trước khi khôi phục.");
  expect(await now()).toMatchObject({ version: 5, content: edited });
  expect((await world.as("staff").view(revisions, { id })).rows).toHaveLength(5);
});

test("files that came, went and were described anew are told; restoring says what becomes of them, and brings a removed one back", async () => {
  const { world, id } = await saved();
  const staff = world.as("staff");
  const { update: describe, remove: take, list } = contract.files;
  const [report, photo] = [
    await attachPaper(staff, id, "báo cáo.pdf"),
    await attachPaper(staff, id, "ảnh.pdf"),
  ];
  await staff.change(update, { id, version: 3, body: edited });
  const caption = "Toàn cảnh hội trường";
  await staff.change(describe, { id: photo.id, version: 1, body: { caption, itemId: first.id } });
  await staff.change(take, { id: report.id, version: 1, body: {} });
  await staff.change(update, { id, version: 4, body: edited });
  const { user } = await openScreen(`${paths.conferenceHistory(id)}?version=5`, { as: "staff", world });

  const files = within(await difference("Tệp đính kèm")).getAllByRole("listitem");
  expect(files.map(row => row.textContent)).toEqual([
    "Bỏbỏ: báo cáo.pdf",
    "Sửaảnh.pdfChú thíchthêm: Toàn cảnh hội trường thêm: Kèm theo: Tuyên truyền đại hội",
  ]);
  expect((await states())[0]?.textContent).toContain("1 mục: Tệp đính kèm (2)");

  await user.click((await states())[1] as HTMLElement);
  await user.click(screen.getByRole("link", { name: "Toàn bản" }));
  const kept = await screen.findByRole("region", { name: "Tệp của bản này (2)" });
  expect(kept.textContent).toContain(
    "báo cáo.pdf (nay không còn ở hồ sơ; khôi phục bản này thì tệp trở lại)",
  );
  within(kept).getByRole("link", { name: "báo cáo.pdf" });
  // Content is the same; only the files are not.
  await user.click(screen.getByRole("button", { name: "Khôi phục bản này" }));
  const dialog = await screen.findByRole("dialog", { name: "Khôi phục bản 4" });
  within(dialog).getByText(/tệp thêm sau vẫn ở lại hồ sơ/);
  expect(within(dialog).getByRole("region", { name: "Tệp đính kèm" }).textContent).toContain(
    "Thêmthêm: báo cáo.pdf",
  );
  await user.click(within(dialog).getByRole("button", { name: "Khôi phục bản này" }));
  await screen.findByText("Đã khôi phục bản 4.");
  const { rows } = await staff.view(list, { ownerType: "conference", ownerId: id });
  expect(rows.map(({ name, caption: said }) => `${name} ${said}`)).toEqual(["báo cáo.pdf ", "ảnh.pdf "]);
});

test("when somebody saves meanwhile nothing is overwritten: the difference follows, and another press restores", async () => {
  const { world, id } = await saved();
  const { user, world: beside } = await openScreen(`${paths.conferenceHistory(id)}?version=1`, {
    as: "staff",
    world,
  });
  await user.click(await screen.findByRole("button", { name: "Khôi phục bản này" }));
  const dialog = await screen.findByRole("dialog", { name: "Khôi phục bản 1" });
  const theirs = { ...edited, eventStatus: "held" as const };
  await beside.as("admin").change(update, { id, version: 3, body: theirs });

  await user.click(within(dialog).getByRole("button", { name: "Khôi phục bản này" }));
  await within(dialog).findByText(/Người khác vừa lưu hội nghị này/);
  await within(dialog).findByRole("region", { name: "Hội nghị đã họp chưa" });
  await user.click(within(dialog).getByRole("button", { name: "Khôi phục bản này" }));
  await screen.findByText("Đã khôi phục bản 1.");
  const kept = await beside.as("staff").view(contract.conferences.revision, { id, version: "4" });
  expect(kept.content).toEqual(theirs);
});

test("a state that lacks what a recorded conference must have says so instead of failing", async () => {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const id = newId();
  const staff = world.as("staff");
  await staff.change(create, { body: { id, content: emptyConference() } });
  await staff.change(update, { id, version: 1, body: start });
  await staff.change(record, { id, version: 2, body: {} });
  const { user } = await openScreen(`${paths.conferenceHistory(id)}?version=1`, { as: "staff", world });
  await screen.findByRole("heading", { name: "Bản 1, bản đầu tiên" });
  await user.click(await screen.findByRole("button", { name: "Khôi phục bản này" }));
  const dialog = await screen.findByRole("dialog");
  within(dialog).getByText("Cần nhập tên hội nghị");
  await user.click(within(dialog).getByRole("button", { name: "Khôi phục bản này" }));
  await waitFor(async () => expect((await staff.view(view, { id })).version).toBe(3));
});

test("a number that was never saved, and a record that is not there, are told as such", async () => {
  const { world, id } = await saved();
  await openScreen(`${paths.conferenceHistory(id)}?version=77`, { as: "staff", world });
  await screen.findByText("Không có bản nào mang số này.");
});
