import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Transport } from "../../src/api/client.ts";
import { contract } from "../../src/api/contract.ts";
import { discardItem, enqueue } from "../../src/api/outbox.ts";
import { outboxFile, readOutboxFile } from "../../src/api/outboxFile.ts";
import type { OutboxItem } from "../../src/api/outboxItem.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const title = () => screen.findByLabelText<HTMLInputElement>("Tên hội nghị", {}, { timeout: 10_000 });
const queued = (count: number) =>
  screen.findByText(
    new RegExp(`^(Đã giữ trên máy này, chưa gửi lên máy chủ|Chưa rõ máy chủ đã nhận).*${count} mục\\)$`),
    {},
    { timeout: 15_000 },
  );
const saved = () => screen.findByText(/^Đã lưu trên máy chủ lúc \d\d:\d\d$/, {}, { timeout: 15_000 });

/** A line that can be cut and mended. */
function cable() {
  let isCut = false;
  const network =
    (transport: Transport): Transport =>
    async request => {
      if (isCut) throw new TypeError("no network");
      return transport(request);
    };
  const set = (cut: boolean) => () => {
    isCut = cut;
  };
  return { network, cut: set(true), mend: set(false) };
}
/** The browser believes that the network is back: only a hint, on which our API is asked. */
const hint = () => window.dispatchEvent(new Event("online"));

const items = (drawer: ReturnType<typeof memoryDrawer>) => [...drawer.outbox.values()].flat();

async function keep(world: World, content: Partial<ConferenceDraft>): Promise<string> {
  const body = { id: newId(), content: { ...emptyConference(), ...content } };
  return (await world.as("staff").change(contract.conferences.create, { body })).id;
}

function itemOver(id: string, version: number, content: Partial<ConferenceDraft>): OutboxItem {
  return {
    id: newId(),
    key: newId(),
    call: "conferences.update",
    input: { id, body: { ...emptyConference(), ...content } },
    version,
    type: "conference",
    recordId: id,
    title: content.title ?? "",
    typedAt: "2026-06-30T07:05:00.000Z",
    state: { is: "waiting" },
  };
}

test("saved without a network, a new conference and its change wait here, leave the form free, and arrive as one record in order", async () => {
  const { network, cut, mend } = cable();
  const drawer = memoryDrawer();
  const { user, world, address } = await openScreen(paths.newConference(), { as: "staff", network, drawer });
  const field = await title();
  cut();
  await user.type(field, "Hội nghị");
  await user.keyboard("{Control>}s{/Control}");
  await queued(1);
  await waitFor(() => expect(drawer.drafts.size).toBe(0));
  await user.type(field, " sơ kết");
  await user.keyboard("{Control>}s{/Control}");
  await queued(2);
  expect(items(drawer).map(({ call, version }) => [call, version])).toEqual([
    ["conferences.create", null],
    ["conferences.update", null],
  ]);

  await user.click(screen.getByRole("link", { name: "2 mục chờ gửi" }));
  await screen.findByRole("heading", { name: "Chờ gửi", level: 1 });
  expect(address()).toBe(paths.outbox());
  screen.getByText(/^Chưa liên lạc được với máy chủ/);
  const [first, second] = screen.getAllByRole("listitem", { name: /hội nghị: Hội nghị/i });
  within(first as HTMLElement).getByText("Chưa rõ máy chủ đã nhận hay chưa");
  within(second as HTMLElement).getByText("Chờ mục trước");

  mend();
  hint();
  await screen.findByText("Không có gì chờ gửi", {}, { timeout: 15_000 });
  const history = await world.store.db
    .selectFrom("conferenceRevisions")
    .selectAll()
    .orderBy("version")
    .execute();
  expect(history.map(({ content }) => (JSON.parse(content) as ConferenceDraft).title)).toEqual([
    "Hội nghị",
    "Hội nghị sơ kết",
  ]);
  expect(screen.queryByRole("link", { name: /chờ gửi/ })).toBeNull();
}, 60_000);

test("the form of a record that waits shows the waiting words, also when the server cannot be asked", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Trên máy chủ" });
  const drawer = memoryDrawer();
  drawer.outbox.set(await world.idOf("staff"), [itemOver(id, 1, { title: "Đang chờ gửi" })]);
  const { network, cut, mend } = cable();
  const cutButForSession = (transport: Transport): Transport => {
    const through = network(transport);
    return request =>
      new URL(request.url).pathname === "/api/session" ? transport(request) : through(request);
  };
  cut();
  const { user } = await openScreen(paths.editConference(id), {
    as: "staff",
    world,
    drawer,
    network: cutButForSession,
  });
  expect((await title()).value).toBe("Đang chờ gửi");
  await user.type(await title(), ", thêm");
  await user.keyboard("{Control>}s{/Control}");
  await queued(2);
  mend();
  hint();
  await saved();
  const { content, version } = await world.as("admin").view(contract.conferences.view, { id });
  expect([content.title, version]).toEqual(["Đang chờ gửi, thêm", 3]);
}, 60_000);

test("a waiting change that somebody else was before stays with its reason; its form merges and sends again", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Tên cũ" });
  const theirs = { ...emptyConference(), title: "Tên của người khác" };
  await world.as("admin").change(contract.conferences.update, { id, version: 1, body: theirs });
  const drawer = memoryDrawer();
  drawer.outbox.set(await world.idOf("staff"), [itemOver(id, 1, { title: "Tên của tôi" })]);
  const { user } = await openScreen(paths.outbox(), { as: "staff", world, drawer });
  await screen.findByText(/^Người khác đã sửa mục này/, {}, { timeout: 10_000 });
  await user.click(screen.getByRole("link", { name: "1 mục chờ gửi, trong đó 1 mục cần xem lại" }));
  await user.click(screen.getByRole("link", { name: /^Mở để sửa/ }));
  const dialog = await screen.findByRole("dialog", { name: "Hội nghị đã được người khác lưu" });
  await user.click(within(dialog).getAllByRole("radio")[0] as HTMLElement);
  await user.click(within(dialog).getByRole("button", { name: "Gộp và lưu" }));
  await saved();
  expect(items(drawer)).toEqual([]);
  const { version } = await world.as("admin").view(contract.conferences.view, { id });
  expect(version).toBe(3);
}, 60_000);

test("a change put behind one that is leaving the queue at that moment stands on what that one made", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Gốc" });
  const drawer = memoryDrawer();
  const userId = await world.idOf("staff");
  drawer.outbox.set(userId, [itemOver(id, 1, { title: "Một" })]);
  await openScreen(paths.outbox(), { as: "staff", world, drawer });
  await waitFor(() => expect(items(drawer)).toEqual([]), { timeout: 10_000 });
  const { id: _, typedAt: __, state: ___, ...late } = itemOver(id, 1, { title: "Hai" });
  await enqueue(userId, [{ ...late, version: null }]);
  await waitFor(() => expect(items(drawer)).toEqual([]), { timeout: 10_000 });
  const { content, version } = await world.as("admin").view(contract.conferences.view, { id });
  expect([content.title, version]).toEqual(["Hai", 3]);
}, 60_000);

test("what is taken out of the queue elsewhere is not called saved: its words are in the form, and are saved from there", async () => {
  const world = await openWorld();
  const drawer = memoryDrawer();
  const line = cable();
  const { user } = await openScreen(paths.newConference(), {
    as: "staff",
    world,
    drawer,
    network: line.network,
  });
  await user.type(await title(), "Chưa tới nơi");
  line.cut();
  await user.keyboard("{Control>}s{/Control}");
  await queued(1);
  const [waiting] = items(drawer);
  await discardItem(await world.idOf("staff"), waiting?.id ?? "");
  await waitFor(() => expect(screen.queryByText(/chưa gửi lên máy chủ/)).toBeNull());
  expect(screen.queryByText(/^Đã lưu trên máy chủ/)).toBeNull();
  expect((await title()).value).toBe("Chưa tới nơi");
  line.mend();
  await user.keyboard("{Control>}s{/Control}");
  await saved();
  const { rows } = await world.as("admin").view(contract.conferences.list, {});
  expect(rows.map(row => row.title)).toEqual(["Chưa tới nơi"]);
}, 60_000);

test("an item is discarded with a way back, and signing out asks about what waits", async () => {
  const world = await openWorld();
  const drawer = memoryDrawer();
  const own = itemOver(newId(), 1, { title: "Bị từ chối" });
  drawer.outbox.set(await world.idOf("staff"), [own]);
  const { user } = await openScreen(paths.outbox(), { as: "staff", world, drawer });
  await screen.findByText("Máy chủ không nhận");
  await user.click(screen.getByRole("button", { name: /^Bỏ: / }));
  await screen.findByText("Không có gì chờ gửi");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByRole("listitem", { name: "Sửa hội nghị: Bị từ chối" });

  await user.click(screen.getByRole("button", { name: /^Tài khoản/ }));
  await user.click(await screen.findByRole("menuitem", { name: "Đăng xuất" }));
  const dialog = await screen.findByRole("dialog", { name: "Còn 1 mục chưa lưu lên máy chủ" });
  await user.click(within(dialog).getByRole("button", { name: "Đăng xuất và xóa" }));
  await waitFor(() => expect(items(drawer)).toEqual([]));
});

test("what waits travels in a file: whole, under the same keys, to whoever imports it; a foreign or damaged file is refused in words", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Tên cũ" });
  const item = itemOver(id, 1, { title: "Từ máy khác" });
  const text = outboxFile([item], new Date("2026-07-01T00:00:00.000Z"));
  expect(readOutboxFile(text)).toEqual({ items: [item] });
  expect(readOutboxFile("{}")).toEqual({ no: "foreign" });
  expect(readOutboxFile(text.replace("Từ máy khác", "Từ máy khac"))).toEqual({ no: "damaged" });
  expect(readOutboxFile(text.slice(0, -20))).toEqual({ no: "damaged" });
  expect(readOutboxFile(text.replace('"version": 1,\n  "madeAt"', '"version": 2,\n  "madeAt"'))).toEqual({
    no: "newer",
  });

  const { user } = await openScreen(paths.outbox(), { as: "staff", world });
  await screen.findByText("Không có gì chờ gửi");
  const input = screen.getByLabelText("Nhập từ tệp", { selector: "input" });
  await user.upload(input, new File(["%PDF"], "a.json", { type: "application/json" }));
  await screen.findByText("Tệp này không phải tệp chờ gửi của Sơ Kết.");
  await user.upload(input, new File([text], "b.json", { type: "application/json" }));
  const dialog = await screen.findByRole("dialog", { name: "Nhập 1 mục chờ gửi?" });
  within(dialog).getByText("Từ máy khác");
  await user.click(within(dialog).getByRole("button", { name: "Nhập" }));
  await waitFor(async () =>
    expect((await world.as("admin").view(contract.conferences.view, { id })).content.title).toBe(
      "Từ máy khác",
    ),
  );
});

test("the session ends while something is sent: it is asked for again, and then it goes on", async () => {
  const world = await openWorld();
  const id = await keep(world, { title: "Tên cũ" });
  const drawer = memoryDrawer();
  drawer.outbox.set(await world.idOf("staff"), [itemOver(id, 1, { title: "Gửi sau khi đăng nhập" })]);
  let isOut = true;
  const network =
    (transport: Transport): Transport =>
    async request => {
      const { pathname } = new URL(request.url);
      if (request.method === "POST" && pathname === "/api/session") isOut = false;
      if (isOut && request.method === "PUT") {
        const body = JSON.stringify({ code: "signIn", message: "", requestId: "r" });
        return new Response(body, { status: 401, headers: { "x-request-id": "r" } });
      }
      return transport(request);
    };
  const { user } = await openScreen(paths.outbox(), { as: "staff", world, drawer, network });
  const dialog = await screen.findByRole("dialog", { name: /Đăng nhập/ });
  await user.type(await within(dialog).findByLabelText("Mật khẩu"), "gì cũng được");
  await user.click(within(dialog).getByRole("button", { name: "Đăng nhập" }));
  await screen.findByText("Không có gì chờ gửi", {}, { timeout: 15_000 });
  expect((await world.as("admin").view(contract.conferences.view, { id })).version).toBe(2);
});
