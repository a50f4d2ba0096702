import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { deviceChoice } from "../../src/api/deviceChoice.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { fieldOf, formOf } from "../support/anyReview.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const nameField = () => screen.findByLabelText<HTMLInputElement>("Tên mẫu");
const kept = /^Đã giữ trên máy này lúc|^Bản đang viết đã giữ trên máy chủ lúc/;

/** The page is gone, and what it left on the device stands as it was. */
async function leftBehind({ drafts }: ReturnType<typeof memoryDrawer>) {
  const left = memoryDrawer();
  for (const draft of drafts.values()) await left.write(draft, null);
  cleanup();
  return left;
}

async function savedForm() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const id = newId();
  const story = fieldOf({ kind: "narrative", label: "Kết quả nổi bật", isRequired: true, softWords: 300 });
  const content = formOf([story, fieldOf({ kind: "count", label: "Số hội nghị" })]);
  await world.as("staff").change(contract.reviewForms.create, { body: { id, content } });
  return { world, id };
}

test("a new form keeps its words as they are typed, valid or not, and finds them when it is opened again", async () => {
  const first = memoryDrawer();
  const { user, world, address } = await openScreen(paths.reviewForm("moi"), { as: "staff", drawer: first });
  await user.type(await nameField(), "Báo cáo quý");
  await screen.findByText(kept);
  const at = address();
  expect(at).toMatch(/^\/mau-bao-cao\/moi\?draft=/);
  const drawer = await leftBehind(first);
  const again = await openScreen(at, { as: "staff", world, drawer });
  expect((await nameField()).value).toBe("Báo cáo quý");
  await screen.findByText(/chưa được lưu|chưa lưu/);
  await again.user.type(screen.getByLabelText("Phần 1: Tên phần"), "Kết quả");
  await again.user.type(screen.getByLabelText("Câu hỏi hoặc tên chỉ tiêu"), "Kết quả nổi bật");
  await again.user.keyboard("{Control>}s{/Control}");
  await screen.findByText("Đã lưu mẫu báo cáo.");
  await waitFor(() => expect([...drawer.drafts.values()]).toEqual([]));
  expect(await world.store.db.selectFrom("drafts").select("title").execute()).toEqual([]);
  const { rows } = await world.as("staff").view(contract.reviewForms.list, {});
  expect(rows.map(row => row.name)).toEqual(["Báo cáo quý"]);
});

test("a form that is only looked at keeps nothing, and words that are dropped give way to what is saved", async () => {
  const { world, id } = await savedForm();
  const drawer = memoryDrawer();
  const { user } = await openScreen(paths.reviewForm(id), { as: "staff", world, drawer });
  const name = await nameField();
  await user.type(name, " 2027");
  await screen.findByText(kept);
  await user.clear(name);
  await user.type(name, "Báo cáo sơ kết");
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
  await user.type(name, " sửa");
  await screen.findByText(kept);
  const left = await leftBehind(drawer);
  const again = await openScreen(paths.reviewForm(id), { as: "staff", world, drawer: left });
  expect((await nameField()).value).toBe("Báo cáo sơ kết sửa");
  await again.user.click(await screen.findByRole("button", { name: "Bỏ, dùng bản đã lưu" }));
  await waitFor(async () => expect((await nameField()).value).toBe("Báo cáo sơ kết"));
});

test("the preview shows the fields that filers fill in, lets one type into them, and sends nothing", async () => {
  const { world, id } = await savedForm();
  const sent: string[] = [];
  const { user } = await openScreen(paths.reviewForm(id), {
    as: "staff",
    world,
    network: transport => request => {
      if (request.method !== "GET") sent.push(new URL(request.url).pathname);
      return transport(request);
    },
  });
  await nameField();
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  const dialog = await screen.findByRole("dialog", { name: "Xem trước: Báo cáo sơ kết" });
  await user.type(within(dialog).getByRole("textbox", { name: /^Kết quả nổi bật/ }), "Gõ thử ba từ");
  await within(dialog).findByText("4 / 300 từ gợi ý");
  await user.type(within(dialog).getByRole("textbox", { name: /^Số hội nghị/ }), "1.240");
  expect(sent.filter(path => path.startsWith("/api/review"))).toEqual([]);
  await user.click(within(dialog).getAllByRole("button", { name: "Đóng bản xem trước" })[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("a form that cannot be filed yet is not previewed: it says what to mend", async () => {
  const { user } = await openScreen(paths.reviewForm("moi"), { as: "staff" });
  await nameField();
  await user.click(screen.getByRole("button", { name: "Xem trước" }));
  await screen.findByText("Cần sửa trước khi lưu");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("on a shared computer a link away asks first, because the words are only on the screen", async () => {
  const { world, id } = await savedForm();
  const { user, address } = await openScreen(paths.reviewForm(id), { as: "staff", world });
  deviceChoice.choose(true);
  onTestFinished(() => deviceChoice.choose(false));
  await user.type(await nameField(), " 2027");
  await screen.findByText("Máy dùng chung: chữ chỉ có trên màn hình cho tới khi lưu");
  await user.click(screen.getAllByRole("link", { name: "Mẫu báo cáo" }).at(-1) as HTMLElement);
  const question = await screen.findByRole("dialog");
  await user.click(within(question).getAllByRole("button", { name: "Ở lại" }).at(-1) as HTMLElement);
  expect(address()).toBe(paths.reviewForm(id));
});

test("staff say on which days a form reminds, and a slip is refused beside its field", async () => {
  const { world, id } = await savedForm();
  const { user } = await openScreen(paths.reviewForm(id), { as: "staff", world });
  await screen.findByText("Tự động nhắc nộp: 1, 7 ngày trước hạn; 1, 7 ngày sau hạn");
  await user.click(screen.getByRole("button", { name: "Đổi mốc nhắc" }));
  const dialog = await screen.findByRole("dialog", { name: "Nhắc tự động" });
  const before = within(dialog).getByLabelText("Số ngày trước hạn");
  await user.clear(before);
  await user.type(before, "một tuần");
  await user.click(within(dialog).getByRole("button", { name: "Lưu mốc nhắc" }));
  await within(dialog).findByText(/^Ghi tối đa 5 số ngày, từ 0/);
  await user.clear(before);
  await user.type(before, "10, 3");
  await user.clear(within(dialog).getByLabelText("Số ngày sau hạn"));
  await user.click(within(dialog).getByRole("button", { name: "Lưu mốc nhắc" }));
  await screen.findByText("Tự động nhắc nộp: 3, 10 ngày trước hạn");
  const { reminders } = await world.as("staff").view(contract.reviewForms.view, { id });
  expect(reminders).toEqual({ before: [10, 3], after: [] });
});

test("days of reminding that somebody else changed meanwhile are shown before they are replaced", async () => {
  const { world, id } = await savedForm();
  const { user, world: beside } = await openScreen(paths.reviewForm(id), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Đổi mốc nhắc" }));
  const dialog = await screen.findByRole("dialog", { name: "Nhắc tự động" });
  const theirs = { before: [5], after: [2] };
  await beside.as("admin").change(contract.reviewForms.remind, { id, version: 1, body: theirs });
  const before = within(dialog).getByLabelText("Số ngày trước hạn");
  await user.clear(before);
  await user.type(before, "10");
  await user.click(within(dialog).getByRole("button", { name: "Lưu mốc nhắc" }));
  await within(dialog).findByText(/5 ngày trước hạn; 2 ngày sau hạn/);
  const read = async () => (await beside.as("staff").view(contract.reviewForms.view, { id })).reminders;
  expect(await read()).toEqual(theirs);
  expect(before).toHaveProperty("value", "10");
  await user.click(within(dialog).getByRole("button", { name: "Thôi" }));
  await screen.findByText("Tự động nhắc nộp: 5 ngày trước hạn; 2 ngày sau hạn");
  await user.click(screen.getByRole("button", { name: "Đổi mốc nhắc" }));
  const again = await screen.findByRole("dialog", { name: "Nhắc tự động" });
  expect(within(again).getByLabelText("Số ngày trước hạn")).toHaveProperty("value", "5");
  await user.clear(within(again).getByLabelText("Số ngày sau hạn"));
  await user.click(within(again).getByRole("button", { name: "Lưu mốc nhắc" }));
  await screen.findByText("Tự động nhắc nộp: 5 ngày trước hạn");
  expect(await read()).toEqual({ before: [5], after: [] });

  // Whoever has been told what stands there now may also go over it.
  await user.click(screen.getByRole("button", { name: "Đổi mốc nhắc" }));
  const third = await screen.findByRole("dialog", { name: "Nhắc tự động" });
  await beside.as("admin").change(contract.reviewForms.remind, { id, version: 3, body: theirs });
  await user.type(within(third).getByLabelText("Số ngày sau hạn"), "9");
  await user.click(within(third).getByRole("button", { name: "Lưu mốc nhắc" }));
  await within(third).findByText(/Bấm lưu lần nữa để giữ mốc đang nhập/);
  await user.click(within(third).getByRole("button", { name: "Lưu mốc nhắc" }));
  await screen.findByText("Tự động nhắc nộp: 5 ngày trước hạn; 9 ngày sau hạn");
  expect(await read()).toEqual({ before: [5], after: [9] });
});
