import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { pdf } from "../../mocks/seed/samplePaper.ts";
import { hall, png } from "../../mocks/seed/samplePicture.ts";
import type { Transport } from "../../src/api/client.ts";
import { contract } from "../../src/api/contract.ts";
import { deviceChoice } from "../../src/api/deviceChoice.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { memoryFileDrawer } from "../support/memoryFileDrawer.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const paper = (name = "quyết định.pdf") => new File([pdf(["Quyet dinh"])], name);
const picture = async (name = "hội trường.png") => new File([await png(hall(0), 24, 16)], name);
const chooser = (label = "Thêm tệp") =>
  document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
const fill = (content: Partial<ConferenceDraft>) => ({ ...emptyConference(), title: "Sơ kết", ...content });

async function addConference(world: World, content: Partial<ConferenceDraft> = {}): Promise<string> {
  const id = newId();
  await world.as("staff").change(contract.conferences.create, { body: { id, content: fill(content) } });
  return id;
}

const listed = async (world: World, ownerId: string) =>
  (await world.as("staff").view(contract.files.list, { ownerType: "conference", ownerId })).rows;

/** A network that can be cut; uploads begin to fail after so many pieces. */
function cuttable() {
  const line = { isCut: false, cutAfter: Number.POSITIVE_INFINITY, pieces: 0 };
  const network =
    (transport: Transport): Transport =>
    async request => {
      const isPiece = request.url.includes("/bytes/");
      if (isPiece && ++line.pieces > line.cutAfter) line.isCut = true;
      if (line.isCut) throw new TypeError("Failed to fetch");
      return transport(request);
    };
  return { line, network };
}

async function openForm(world: World, id: string, more: object = {}) {
  const opened = await openScreen(paths.editConference(id), { as: "staff", world, ...more });
  await screen.findByRole("button", { name: "Thêm tệp" });
  const input = chooser();
  if (!input) throw new Error("There is no file chooser.");
  return { ...opened, attach: (...files: File[]) => opened.user.upload(input, files) };
}

test("what the server takes is said beside the files, and a longer one is refused before anything of it is sent", async () => {
  const world = await openWorld();
  world.fileLimits.maxBytes = 1024;
  const id = await addConference(world);
  const { attach } = await openForm(world, id);
  await attach(new File([pdf([..."x".repeat(60)])], "dài.pdf"), new File([pdf(["x"])], "ngắn.pdf"));
  await screen.findByText(/mỗi tệp tới 1 kB/);
  await screen.findByText(/Không nhận: Tệp lớn quá 1 kB$/);
  await screen.findByRole("link", { name: "ngắn.pdf" });
  expect((await listed(world, id)).map(({ name }) => name)).toEqual(["ngắn.pdf"]);
  await world.close();
});

test("several files are chosen at once, arrive one after the other, and are seen on the record", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const { attach, router } = await openForm(world, id);
  await attach(paper(), await picture());
  await screen.findByRole("link", { name: "quyết định.pdf" });
  await screen.findByRole("link", { name: "hội trường.png" });
  expect((await listed(world, id)).map(({ name }) => name)).toEqual(["quyết định.pdf", "hội trường.png"]);
  await router.navigate(paths.conference(id));
  await screen.findByRole("list", { name: "Ảnh (1)" });
  expect(
    within(screen.getByRole("list", { name: "Ảnh (1)" })).getByRole("button", { name: /hội trường/ }),
  ).toBeDefined();
  expect(
    within(screen.getByRole("list", { name: "Tệp (1)" })).getByRole("link", { name: "quyết định.pdf" }),
  ).toBeDefined();
  await world.close();
});

test("a caption that is typed while the picture is on its way stays where it is, and is saved", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const { attach, user } = await openForm(world, id);
  await attach(await picture());
  const caption = await screen.findByRole("textbox", { name: "Chú thích của hội trường.png" });
  await user.type(caption, "Toàn cảnh");
  await screen.findByRole("link", { name: "hội trường.png" });
  expect(caption).toBe(screen.getByRole("textbox", { name: "Chú thích của hội trường.png" }));
  await user.type(caption, " hội nghị{Tab}");
  await waitFor(async () => expect((await listed(world, id))[0]?.caption).toBe("Toàn cảnh hội nghị"));
  await world.close();
});

test("a file that is not what its name says is refused at once, in words, and nothing is sent", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const { attach, user } = await openForm(world, id);
  await attach(new File(["MZ program"], "ảnh.jpg"), new File([], "rỗng.pdf"));
  expect(await screen.findByText(/Không nhận: Nội dung tệp không đúng loại/)).toBeDefined();
  expect(await screen.findByText(/Không nhận: Tệp rỗng/)).toBeDefined();
  expect(await world.store.db.selectFrom("files").selectAll().execute()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Bỏ ảnh.jpg" }));
  expect(screen.queryByText("ảnh.jpg")).toBe(null);
  await world.close();
});

test("what was chosen for a conference that nobody has saved waits on this device, and goes out with the first save", async () => {
  const world = await openWorld();
  const fileDrawer = memoryFileDrawer();
  const { user, router } = await openScreen(paths.newConference(), { as: "staff", world, fileDrawer });
  await screen.findByRole("button", { name: "Thêm tệp" });
  await user.upload(chooser() as HTMLInputElement, [paper()]);
  expect(await screen.findByText(/Gửi sau khi hội nghị được lưu.*Đã giữ trên máy này/)).toBeDefined();
  expect([...fileDrawer.files.values()].map(({ name }) => name)).toEqual(["quyết định.pdf"]);
  await user.type(screen.getByRole("textbox", { name: "Tên hội nghị" }), "Sơ kết");
  await user.click(screen.getByRole("button", { name: /Lưu nháp/ }));
  await screen.findByRole("link", { name: "quyết định.pdf" });
  expect(fileDrawer.files.size).toBe(0);
  const id = router.state.location.pathname.split("/").at(-2) ?? "";
  expect(await listed(world, id)).toHaveLength(1);
  await world.close();
});

test("a line that breaks in the middle is waited for, and what arrived before is not sent again", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const { line, network } = cuttable();
  const { attach, user } = await openForm(world, id, { network });
  const bytes = new Uint8Array(1_300_000);
  bytes.set(pdf(["Ban quet"]));
  bytes.set(new TextEncoder().encode("%%EOF"), bytes.length - 5);
  line.cutAfter = 1;
  await attach(new File([bytes], "bản quét.pdf"));
  expect(await screen.findByText(/Chưa liên lạc được với máy chủ.*Đã giữ trên máy này/)).toBeDefined();
  line.isCut = false;
  line.cutAfter = Number.POSITIVE_INFINITY;
  line.pieces = 0;
  await user.click(screen.getByRole("button", { name: "Gửi lại bản quét.pdf" }));
  await screen.findByRole("link", { name: "bản quét.pdf" });
  expect(line.pieces).toBe(2);
  await world.close();
});

test("sending can be stopped in the middle: nothing of it stays, and the same file can be chosen again", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const fileDrawer = memoryFileDrawer();
  let isHeld = true;
  const network =
    (transport: Transport): Transport =>
    request =>
      isHeld && request.url.includes("/bytes/524288")
        ? new Promise((_, reject) => {
            request.signal.addEventListener("abort", () => reject(request.signal.reason));
          })
        : transport(request);
  const { attach, user } = await openForm(world, id, { network, fileDrawer });
  const bytes = new Uint8Array(1_300_000);
  bytes.set(pdf(["Ban quet"]));
  bytes.set(new TextEncoder().encode("%%EOF"), bytes.length - 5);
  await attach(new File([bytes], "bản quét.pdf"));
  await screen.findByText(/39 ?%|40 ?%/);
  await user.click(screen.getByRole("button", { name: "Thôi gửi bản quét.pdf" }));
  await waitFor(() => expect(screen.queryByText("bản quét.pdf")).toBeNull());
  const rows = () => world.store.db.selectFrom("files").select("id").execute();
  await waitFor(async () => expect(await rows()).toEqual([]));

  isHeld = false;
  await attach(new File([bytes], "bản quét.pdf"));
  await screen.findByRole("link", { name: "bản quét.pdf" });
  expect(await rows()).toHaveLength(1);
  await world.close();
});

test("a file whose last answer was lost can still be taken back", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  let isCut = false;
  const network =
    (transport: Transport): Transport =>
    async request => {
      if (isCut) throw new TypeError("Failed to fetch");
      const response = await transport(request);
      if (!request.url.endsWith("/finish")) return response;
      isCut = true;
      throw new TypeError("Failed to fetch");
    };
  const { attach, user } = await openForm(world, id, { network });
  await attach(paper());
  await screen.findByText(/Chưa liên lạc được với máy chủ/);
  expect(await listed(world, id)).toHaveLength(1);
  isCut = false;
  await user.click(screen.getByRole("button", { name: "Thôi gửi quyết định.pdf" }));
  await waitFor(async () => expect(await listed(world, id)).toEqual([]));
  await world.close();
});

test("what an earlier visit left on the device is sent as soon as the same person is there again, and by nobody else", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const fileDrawer = memoryFileDrawer();
  const { line, network } = cuttable();
  line.cutAfter = 0;
  const first = await openForm(world, id, { network, fileDrawer });
  await first.attach(paper());
  await screen.findByText(/Đã giữ trên máy này/);
  await openScreen(paths.home(), { as: "admin", world, fileDrawer });
  await waitFor(() => expect(fileDrawer.files.size).toBe(1));
  expect(await listed(world, id)).toEqual([]);
  await openScreen(paths.home(), { as: "staff", world, fileDrawer });
  await waitFor(() => expect(fileDrawer.files.size).toBe(0));
  expect((await listed(world, id)).map(({ by }) => by)).toEqual(["Người staff"]);
  await world.close();
});

test("a file that waits is seen on the first page, and signing out asks about it", async () => {
  const world = await openWorld();
  const fileDrawer = memoryFileDrawer();
  const { user } = await openScreen(paths.newConference(), { as: "staff", world, fileDrawer });
  await screen.findByRole("button", { name: "Thêm tệp" });
  await user.upload(chooser() as HTMLInputElement, [paper()]);
  await screen.findByText(/Gửi sau khi hội nghị được lưu.*Đã giữ trên máy này/);
  await user.click(screen.getAllByRole("link", { name: "Trang chính" })[0] as HTMLElement);
  await screen.findByRole("heading", { name: "Tệp chờ gửi" });
  await user.click(screen.getByRole("link", { name: "Mở hội nghị của quyết định.pdf" }));
  await screen.findByRole("textbox", { name: "Tên hội nghị" });
  await screen.findByRole("list", { name: "Tệp đính kèm" });
  await user.click(screen.getByRole("button", { name: "Người staff" }));
  await user.click(await screen.findByRole("menuitem", { name: "Đăng xuất" }));
  const dialog = await screen.findByRole("dialog", { name: "Còn 1 mục chưa lưu lên máy chủ" });
  expect(within(dialog).getByText("quyết định.pdf")).toBeDefined();
  await user.click(within(dialog).getByRole("button", { name: "Đăng xuất và xóa" }));
  await screen.findByLabelText("Tên đăng nhập");
  expect(fileDrawer.files.size).toBe(0);
  await world.close();
});

test("a device that is full, or keeps nothing, says that the file is only on this page", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const fileDrawer = memoryFileDrawer();
  const { line, network } = cuttable();
  const { attach } = await openForm(world, id, { network, fileDrawer });
  line.isCut = true;
  fileDrawer.refuse(new DOMException("full", "QuotaExceededError"));
  await attach(paper("một.pdf"));
  expect(await screen.findByText(/Máy này hết chỗ nên chỉ ở trên trang này/)).toBeDefined();
  fileDrawer.refuse(null);
  deviceChoice.choose(true);
  await attach(paper("hai.pdf"));
  expect(await screen.findByText(/máy dùng chung, không giữ gì trên máy này/)).toBeDefined();
  expect(fileDrawer.files.size).toBe(0);
  await world.close();
});

test("a file belongs to the row it was added to, and to the record once the row is gone", async () => {
  const world = await openWorld();
  const row = {
    id: newId(),
    text: "Trồng 100 cây",
    fieldsOfWork: [],
    owner: "" as const,
    unit: { id: null, name: "" },
    indicators: [],
  };
  const id = await addConference(world, { achievements: [row] });
  const { user, router } = await openForm(world, id);
  const small = await waitFor(() => {
    const found = chooser("Thêm tệp vào dòng 1");
    if (!found) throw new Error("not yet");
    return found;
  });
  await user.upload(small, [paper()]);
  const ofRow = await screen.findByRole("list", { name: "Tệp đính kèm, dòng 1" });
  await within(ofRow).findByRole("link", { name: "quyết định.pdf" });
  expect((await listed(world, id))[0]?.itemId).toBe(row.id);
  await user.click(screen.getByRole("button", { name: "Bỏ dòng 1" }));
  const ofRecord = await screen.findByRole("list", { name: "Tệp đính kèm" });
  expect(within(ofRecord).getByRole("link", { name: "quyết định.pdf" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByRole("list", { name: "Tệp đính kèm, dòng 1" });
  await router.navigate(paths.conference(id));
  expect(await screen.findByText(/Kèm theo: Trồng 100 cây/)).toBeDefined();
  await world.close();
});

test("a file that was removed comes back with one press", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const { attach, user } = await openForm(world, id);
  await attach(paper());
  await screen.findByRole("link", { name: "quyết định.pdf" });
  await user.click(screen.getByRole("button", { name: "Bỏ quyết định.pdf" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "quyết định.pdf" })).toBe(null));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  await screen.findByRole("link", { name: "quyết định.pdf" });
  expect(await listed(world, id)).toHaveLength(1);
  await world.close();
});

test("pictures open one after the other by arrow keys", async () => {
  const world = await openWorld();
  const id = await addConference(world);
  const { attach, user, router } = await openForm(world, id);
  await attach(await picture("một.png"), await picture("hai.png"));
  await screen.findByRole("link", { name: "hai.png" });
  await router.navigate(paths.conference(id));
  await user.click(await screen.findByRole("button", { name: "Xem ảnh lớn: một.png" }));
  const dialog = screen.getByRole("dialog", { name: "Ảnh 1 trong 2" });
  expect(within(dialog).getByRole("img", { name: "một.png" })).toBeDefined();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("dialog", { name: "Ảnh 2 trong 2" })).toBeDefined();
  await user.keyboard("{ArrowRight}{ArrowLeft}");
  expect(within(screen.getByRole("dialog")).getByRole("img", { name: "hai.png" })).toBeDefined();
  await world.close();
});
