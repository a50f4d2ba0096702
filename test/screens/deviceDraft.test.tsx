import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Transport } from "../../src/api/client.ts";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const kept = () => screen.findByText(/^Đã giữ trên máy này lúc \d\d:\d\d, chưa lưu lên máy chủ$/);
const saved = () => screen.findByText(/^Đã lưu trên máy chủ lúc \d\d:\d\d$/);
const title = () => screen.findByLabelText<HTMLInputElement>("Tên hội nghị", {}, { timeout: 10_000 });
const notice = "Có phần nhập chưa lưu lên máy chủ";

async function openForm(path: string, opening: Partial<Parameters<typeof openScreen>[1]> = {}) {
  const drawer = memoryDrawer();
  const opened = await openScreen(path, { as: "staff", drawer, ...opening });
  const field = await title();
  await screen.findByRole("heading", { name: "Căn cứ và nguồn" });
  return { ...opened, drawer, field };
}

const view = (world: World, id: string) => world.as("admin").view(contract.conferences.view, { id });

async function keep(world: World, content: Partial<ConferenceDraft>): Promise<string> {
  const body = { id: newId(), content: { ...emptyConference(), ...content } };
  return (await world.as("staff").change(contract.conferences.create, { body })).id;
}

async function saveBeside(world: World, id: string, change: Partial<ConferenceDraft>) {
  const { version, content } = await view(world, id);
  await world
    .as("admin")
    .change(contract.conferences.update, { id, version, body: { ...content, ...change } });
}

/** A draft as an earlier visit left it. */
async function leftOnDevice(
  world: World,
  recordId: string,
  baseVersion: number,
  values: Partial<ConferenceDraft>,
  sent: ConferenceDraft | null = null,
) {
  const drawer = memoryDrawer();
  const content = { ...emptyConference(), ...values };
  await drawer.write(
    {
      userId: await world.idOf("staff"),
      type: "conference",
      recordId,
      values: content,
      baseVersion,
      sent,
      title: content.title,
      typedAt: "2026-06-30T07:05:00.000Z",
      stamp: newId(),
    },
    null,
  );
  return drawer;
}

test("kept on this device and saved on the server are two words, and what is saved leaves the device", async () => {
  const { user, drawer, field, address } = await openForm(paths.newConference());

  await user.type(field, "Hội nghị");
  await kept();
  const [draft] = [...drawer.drafts.values()];
  expect(draft).toMatchObject({ title: "Hội nghị", baseVersion: 0, type: "conference" });
  expect(address()).toBe(paths.newConference(draft?.recordId));

  await user.keyboard("{Control>}s{/Control}");
  await saved();
  expect(address()).toBe(paths.editConference(draft?.recordId ?? ""));
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
});

test("words of another day are back at once; dropping them shows the server's, and one press brings them back", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Bản trên máy chủ" });
  const drawer = await leftOnDevice(world, id, 1, { title: "Gõ hôm qua" });
  const { user } = await openForm(paths.editConference(id), { world, drawer });

  expect((await title()).value).toBe("Gõ hôm qua");
  screen.getByText(notice);
  screen.getByText(/^Nhập lúc 30\/06\/2026 14:05 trên máy này/);
  await user.click(screen.getByRole("button", { name: "Bỏ phần chưa lưu, dùng bản trên máy chủ" }));
  expect((await title()).value).toBe("Bản trên máy chủ");
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
  expect(screen.queryByText(notice)).toBeNull();

  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect((await title()).value).toBe("Gõ hôm qua");
  await waitFor(() => expect(drawer.drafts.size).toBe(1));
  await world.close();
});

test("words that are older than the record are merged with it as the form opens, which says what came from whom", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Gốc", startTime: "08:00" });
  const drawer = await leftOnDevice(world, id, 1, { title: "Của tôi", startTime: "08:00" });
  await saveBeside(world, id, { startTime: "09:30" });
  const { user, field } = await openForm(paths.editConference(id), { world, drawer });

  expect(field.value).toBe("Của tôi");
  screen.getByText(/^Trong lúc đó Người admin đã lưu hội nghị này lúc .*; phần ấy đã được gộp vào đây\.$/);
  screen.getByText("Lấy từ bản của Người admin:");
  screen.getByDisplayValue("09:30");
  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => {
    const [draft] = [...drawer.drafts.values()];
    // The words on the device stand on the new state as well, and nobody has typed by that.
    expect(draft).toMatchObject({ baseVersion: 2, values: { title: "Của tôi", startTime: "09:30" } });
    expect(draft?.typedAt).toBe("2026-06-30T07:05:00.000Z");
  });

  await user.keyboard("{Control>}s{/Control}");
  await saved();
  const { content, version } = await view(world, id);
  expect(version).toBe(3);
  expect(content).toMatchObject({ title: "Của tôi", startTime: "09:30" });
  await world.close();
});

test("older words that say what the record says by now are nothing to merge", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Gốc" });
  const drawer = await leftOnDevice(world, id, 1, { title: "Cả hai cùng viết" });
  await saveBeside(world, id, { title: "Cả hai cùng viết" });
  await openForm(paths.editConference(id), { world, drawer });
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
  expect(screen.queryByText(notice)).toBeNull();
  expect(screen.queryByRole("dialog")).toBeNull();
  await world.close();
});

test("older words whose first half arrived unanswered are nobody else's: nothing is asked", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Gốc" });
  await saveBeside(world, id, { title: "Đã gửi" });
  const sent = { ...emptyConference(), title: "Đã gửi" };
  const drawer = await leftOnDevice(world, id, 1, { title: "Đã gửi, và gõ thêm" }, sent);
  const { field, user } = await openForm(paths.editConference(id), { world, drawer });
  expect(field.value).toBe("Đã gửi, và gõ thêm");
  expect(screen.queryByRole("dialog")).toBeNull();
  await user.keyboard("{Control>}s{/Control}");
  await saved();
  expect(await view(world, id)).toMatchObject({ version: 3, content: { title: "Đã gửi, và gõ thêm" } });
  await world.close();
});

test("what two people changed in different places is merged and told; what both changed is chosen", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Gốc", startTime: "08:00" });
  const drawer = await leftOnDevice(world, id, 1, { title: "Của tôi", startTime: "08:00", endTime: "11:00" });
  await saveBeside(world, id, { title: "Của họ", startTime: "09:30" });
  const { user } = await openForm(paths.editConference(id), { world, drawer });

  // Asked as the form opens; put off, it is asked again at saving, and the words stay as they were typed.
  const first = await screen.findByRole("dialog", { name: "Hội nghị đã được người khác lưu" });
  within(first).getByText("Đang nhập, 30/06/2026 14:05");
  await user.click(within(first).getAllByRole("button", { name: "Để sau" }).at(-1) as HTMLElement);
  expect((await title()).value).toBe("Của tôi");
  screen.getByText(/^Trong lúc đó Người admin đã lưu hội nghị này lúc/);
  await user.keyboard("{Control>}s{/Control}");
  const dialog = await screen.findByRole("dialog", { name: "Hội nghị đã được người khác lưu" });
  within(dialog).getByText("Lấy từ bản của Người admin:");
  within(dialog).getByText(/09:30/);
  const choices = within(dialog).getByRole("group", { name: "Tên hội nghị" });
  within(choices).getByText("Của tôi");
  within(choices).getByText("Của họ");
  await user.click(within(choices).getByRole("radio", { name: /^Người admin, / }));
  await user.click(within(dialog).getByRole("button", { name: "Gộp và lưu" }));

  await saved();
  await waitFor(async () => expect((await view(world, id)).version).toBe(4));
  const { content } = await view(world, id);
  expect(content).toMatchObject({ title: "Của họ", startTime: "09:30", endTime: "11:00" });
  // The words that were not chosen are a state of their own, before the one that stands.
  const aside = await world.as("staff").view(contract.conferences.revision, { id, version: "3" });
  expect(aside.content).toMatchObject({ title: "Của tôi", startTime: "09:30", endTime: "11:00" });
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
  await world.close();
});

test("a save whose answer never came is known again as one's own, not as somebody else's", async () => {
  const world = await openWorld();
  const id = newId();
  const drawer = await leftOnDevice(world, id, 0, { title: "Đã tới nơi, và gõ thêm" });
  await world.as("staff").change(contract.conferences.create, {
    body: { id, content: { ...emptyConference(), title: "Đã tới nơi" } },
  });
  const { user } = await openForm(paths.newConference(id), { world, drawer });

  await user.keyboard("{Control>}s{/Control}");
  await saved();
  const { rows } = await world.as("admin").view(contract.conferences.list, {});
  expect(rows.map(row => row.title)).toEqual(["Đã tới nơi, và gõ thêm"]);
  await world.close();
});

test("an old address of a draft that has become a record opens the record; of nothing, a form of its own", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Đã thành bản ghi" });
  const { router, address } = await openForm(paths.newConference(id), { world });
  await waitFor(() => expect(address()).toBe(paths.editConference(id)));
  await waitFor(async () => expect((await title()).value).toBe("Đã thành bản ghi"));

  await router.navigate(paths.newConference(newId()));
  await waitFor(() => expect(address()).toBe(paths.newConference()));
  expect((await title()).value).toBe("");
  await world.close();
});

test("a device without room says so in words, and the form goes on", async () => {
  const { user, drawer, field } = await openForm(paths.newConference());
  drawer.refuse(new DOMException("full", "QuotaExceededError"));

  await user.type(field, "Hết chỗ");
  await screen.findByText(/^Máy này hết chỗ nên không giữ được phần đang nhập/);
  drawer.refuse(new DOMException("no", "SecurityError"));
  await user.type(field, " rồi");
  await screen.findByText(/^Trình duyệt không cho giữ phần đang nhập trên máy này/);
  drawer.refuse(null);
  await user.type(field, " lại có");
  await kept();
  await user.keyboard("{Control>}s{/Control}");
  await saved();
});

test("an unfinished conference is found again from the form for a new one and from home, to go on with or to drop", async () => {
  const world = await openWorld();
  const id = newId();
  const drawer = await leftOnDevice(world, id, 0, { title: "Nhập dở" });
  const { user, router, address } = await openForm(paths.newConference(), { world, drawer });

  screen.getByText("Đang nhập dở: Nhập dở, lúc 30/06/2026 14:05");
  await user.click(screen.getByRole("button", { name: "Bỏ Nhập dở" }));
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  await user.click(await screen.findByRole("link", { name: "Tiếp tục Nhập dở" }));
  await screen.findByText(notice);
  expect((await title()).value).toBe("Nhập dở");

  await router.navigate(paths.home());
  const leave = await screen.findByRole("dialog", { name: "Có thay đổi chưa lưu" });
  within(leave).getByText(/^Phần chưa lưu đã được giữ/);
  await user.click(within(leave).getByRole("button", { name: "Rời trang, giữ phần chưa lưu" }));
  await user.click(await screen.findByRole("link", { name: "Nhập dở" }));
  await waitFor(() => expect(address()).toBe(paths.newConference(id)));
  expect((await title()).value).toBe("Nhập dở");
  await world.close();
});

test("signing out with unsaved words asks: stay, keep them here, or delete them", async () => {
  const { user, drawer, field } = await openForm(paths.newConference());
  const signOut = async (answer: string) => {
    await user.click(screen.getByRole("button", { name: "Người staff" }));
    await user.click(await screen.findByRole("menuitem", { name: "Đăng xuất" }));
    const dialog = await screen.findByRole("dialog", { name: "Còn 1 mục chưa lưu lên máy chủ" });
    within(dialog).getByText("Chưa gửi");
    await user.click(within(dialog).getAllByRole("button", { name: answer }).at(-1) as HTMLElement);
  };
  await user.type(field, "Chưa gửi");
  await signOut("Ở lại");
  expect((await title()).value).toBe("Chưa gửi");

  await signOut("Đăng xuất và xóa");
  await screen.findByLabelText("Tên đăng nhập");
  expect(drawer.drafts.size).toBe(0);
});

test("a sign-out that does not come through leaves a page that keeps what is typed into it from then on", async () => {
  let isCut = false;
  const drawer = memoryDrawer();
  const network = (transport: Transport) => async (request: Request) => {
    if (isCut) throw new TypeError("Failed to fetch");
    return transport(request);
  };
  const { user } = await openScreen(paths.newConference(), { as: "staff", drawer, network });
  const field = await title();
  await user.type(field, "Chưa gửi");
  await waitFor(() => expect(drawer.drafts.size).toBe(1));
  isCut = true;
  await user.click(screen.getByRole("button", { name: "Người staff" }));
  await user.click(await screen.findByRole("menuitem", { name: "Đăng xuất" }));
  const dialog = await screen.findByRole("dialog", { name: "Còn 1 mục chưa lưu lên máy chủ" });
  await user.click(within(dialog).getByRole("button", { name: "Đăng xuất và xóa" }));
  await screen.findByText(/^Máy chủ không trả lời nên chưa đăng xuất được/, {}, { timeout: 10_000 });
  expect(drawer.drafts.size).toBe(0);
  await user.type(field, ", gõ tiếp");
  await waitFor(() =>
    expect([...drawer.drafts.values()].map(draft => draft.title)).toEqual(["Chưa gửi, gõ tiếp"]),
  );
}, 30_000);

test("kept at sign-out, the words wait for their own person and are not shown to another", async () => {
  const world = await openWorld();
  const drawer = await leftOnDevice(world, newId(), 0, { title: "Của người thứ nhất" });
  await openScreen(paths.home(), { as: "admin", world, drawer });
  await screen.findByRole("heading", { level: 1, name: "Trang chính" });
  await screen.findByText("Sổ còn trống");
  expect(screen.queryByText("Của người thứ nhất")).toBeNull();
  expect(drawer.drafts.size).toBe(1);
  await world.close();
});

test("on a shared computer nothing is kept, which the state line says and leaving repeats", async () => {
  const drawer = memoryDrawer();
  const { user, router } = await openScreen(paths.newConference(), { as: "nobody", drawer });
  await user.click(
    await screen.findByLabelText("Máy dùng chung: không giữ gì trên máy này", {}, { timeout: 10_000 }),
  );
  await user.type(screen.getByLabelText("Tên đăng nhập"), "staff");
  await user.type(screen.getByLabelText("Mật khẩu"), "staff");
  await user.click(screen.getByRole("button", { name: "Đăng nhập" }));

  await user.type(await title(), "Chỉ trên màn hình");
  await screen.findByText(/^Mới ở trên màn hình|^Đã giữ phần đang nhập trên máy chủ/);
  expect(drawer.drafts.size).toBe(0);
  await router.navigate(paths.home());
  const dialog = await screen.findByRole("dialog", { name: "Có thay đổi chưa lưu" });
  within(dialog).getByText("Rời trang này thì phần chưa lưu sẽ mất.");
});
