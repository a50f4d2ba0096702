import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import type { Drawer } from "../../src/api/deviceDrawer.ts";
import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const title = "Cụm thi đua số 3: Giao ban công tác tuyên giáo 6 tháng đầu năm 2020";

// The page's own program is fetched when it is first opened; on a busy machine that takes longer than a screen may.
beforeAll(() => import("../../src/features/conferences/ConferenceFormPage.tsx"));

async function openForm(
  path = paths.newConference(),
  opening: Partial<Parameters<typeof openScreen>[1]> = {},
) {
  const opened = await openScreen(path, { as: "staff", ...opening });
  // The first part is there at once, the last one when the whole form is.
  await screen.findByRole("heading", { name: "Căn cứ và nguồn" }, { timeout: 10_000 });
  return opened;
}

async function rows(world: World) {
  return world.store.db.selectFrom("conferences").selectAll().orderBy("seq").execute();
}

async function contents(world: World): Promise<ConferenceDraft[]> {
  return (await rows(world)).map(row => JSON.parse(row.content) as ConferenceDraft);
}

const ctrlS = (user: UserEvent) => user.keyboard("{Control>}s{/Control}");
const saved = () => screen.findByText(/^Đã lưu trên máy chủ lúc \d\d:\d\d$/);
const list = (name: string) => screen.getByRole("list", { name });
const texts = (name: string, field: string) =>
  within(list(name))
    .getAllByLabelText<HTMLTextAreaElement>(field)
    .map(input => input.value);

async function keep(world: World, content: Partial<ConferenceDraft>): Promise<string> {
  const draft = { ...emptyConference(), title, ...content };
  const { id } = await world
    .as("staff")
    .change(contract.conferences.create, { body: { id: newId(), content: draft } });
  return id;
}

test("recording an empty form lists what is missing, takes focus, and each line leads to its field", async () => {
  const { user, world } = await openForm();

  await user.click(screen.getByRole("button", { name: "Ghi hội nghị" }));

  const summary = await screen.findByRole("alert");
  expect(document.activeElement).toBe(summary);
  const lines = within(summary).getAllByRole("link");
  expect(lines.map(line => line.textContent)).toEqual([
    "Nhập tên hội nghị",
    "Chọn ít nhất một loại hội nghị",
    "Nhập ngày, hoặc đánh dấu nguồn không nêu ngày",
  ]);
  const fields = [
    screen.getByLabelText("Tên hội nghị"),
    screen.getByLabelText("Sơ kết 6 tháng"),
    screen.getByLabelText("Ngày"),
  ];
  for (const [place, field] of fields.entries()) {
    await user.click(lines[place] as HTMLElement);
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute("aria-invalid")).toBe("true");
  }
  expect(await rows(world)).toEqual([]);
});

test("nothing is checked before the first save", async () => {
  const { user } = await openForm();

  await user.click(screen.getByLabelText("Tên hội nghị"));
  await user.tab();
  await user.tab();

  expect(screen.queryByText("Nhập tên hội nghị")).toBeNull();
});

test("a draft saves with anything missing, and the row holds what was typed", async () => {
  const { user, world, address } = await openForm();

  await user.type(screen.getByLabelText("Tên hội nghị"), title);
  await ctrlS(user);
  await saved();

  const [row] = await rows(world);
  expect(row?.state).toBe("draft");
  expect(JSON.parse(row?.content ?? "")).toEqual({ ...emptyConference(), title });
  expect(address()).toBe(paths.editConference(row?.id ?? ""));
});

test("after the first save typing goes on in the same field, and the second save is the same record", async () => {
  const { user, world } = await openForm();
  const field = screen.getByLabelText<HTMLInputElement>("Tên hội nghị");

  await user.type(field, "Hội nghị");
  await ctrlS(user);
  await saved();
  expect(screen.getByLabelText("Tên hội nghị")).toBe(field);
  await user.type(field, " sơ kết");
  await ctrlS(user);

  await waitFor(async () =>
    expect((await contents(world)).map(one => one.title)).toEqual(["Hội nghị sơ kết"]),
  );
  expect((await rows(world))[0]?.version).toBe(2);
});

test("recording leads to the page of the conference, which is recorded", async () => {
  const { user, world, address } = await openForm();

  await user.type(screen.getByLabelText("Tên hội nghị"), title);
  await user.click(screen.getByLabelText("Giao ban"));
  await user.click(screen.getByLabelText("Nguồn không nêu ngày"));
  await user.click(screen.getByRole("button", { name: "Ghi hội nghị" }));

  await screen.findByText("Đã ghi hội nghị.");
  const [row] = await rows(world);
  expect(row?.state).toBe("recorded");
  await waitFor(() => expect(address()).toBe(paths.conference(row?.id ?? "")));
});

test("a date without a year is asked about; the year of the title is taken only by the person's own act", async () => {
  const { user, world } = await openForm();

  await user.type(screen.getByLabelText("Tên hội nghị"), title);
  await user.type(screen.getByLabelText("Ngày"), "Ngày 19/6");
  await ctrlS(user);
  await saved();
  const untold = { written: "Ngày 19/6", value: null, precision: "none", part: null, inferred: false };
  expect((await contents(world))[0]?.date).toEqual(untold);

  await user.click(screen.getByRole("button", { name: "Dùng năm 2020 (suy ra)" }));
  screen.getByText(/^19\/06\/2020 \(năm suy ra/);
  await ctrlS(user);

  const told = { written: "Ngày 19/6", value: "2020-06-19", precision: "day", part: null, inferred: true };
  await waitFor(async () => expect((await contents(world))[0]?.date).toEqual(told));
});

test("a day that no calendar has keeps its text, says so, and cannot be recorded", async () => {
  const { user, world } = await openForm();

  await user.type(screen.getByLabelText("Tên hội nghị"), title);
  await user.click(screen.getByLabelText("Giao ban"));
  await user.type(screen.getByLabelText("Ngày"), "31/02/2020");
  await user.tab();
  await screen.findByText("Ngày này không có trong lịch");
  await user.click(screen.getByRole("button", { name: "Ghi hội nghị" }));

  within(await screen.findByRole("alert")).getByRole("link", { name: "Ngày này không có trong lịch" });
  expect(screen.getByLabelText<HTMLInputElement>("Ngày").value).toBe("31/02/2020");
  expect(await rows(world)).toEqual([]);
});

test("many pasted lines become many rows, and one undo takes them all back", async () => {
  const { user, world } = await openForm();

  await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
  await user.paste("1. Củng cố tổ chức\r\n2. Đổi mới tuyên truyền\r\n\r\n- Biểu dương điển hình");
  expect(texts("Nhiệm vụ", "Nhiệm vụ")).toEqual([
    "Củng cố tổ chức",
    "Đổi mới tuyên truyền",
    "Biểu dương điển hình",
  ]);
  await ctrlS(user);
  await saved();
  const [first] = await contents(world);
  expect(first?.tasks.map(task => task.text)).toEqual([
    "Củng cố tổ chức",
    "Đổi mới tuyên truyền",
    "Biểu dương điển hình",
  ]);

  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));

  expect(texts("Nhiệm vụ", "Nhiệm vụ")).toEqual([""]);
});

test("Enter at the end of a row begins the next one, which takes over who set the task", async () => {
  const { user, world } = await openForm();

  await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
  await user.keyboard("Việc thứ nhất");
  await user.click(screen.getByRole("button", { name: /^Chi tiết, Dòng 1/ }));
  await user.selectOptions(screen.getByLabelText("Xuất xứ"), "Theo ý kiến chỉ đạo");
  await user.click(screen.getByRole("textbox", { name: "Nhiệm vụ" }));
  await user.keyboard("{Enter}Việc thứ hai");
  await ctrlS(user);
  await saved();

  const [content] = await contents(world);
  expect(content?.tasks.map(({ text, origin }) => [text, origin])).toEqual([
    ["Việc thứ nhất", "directive"],
    ["Việc thứ hai", "directive"],
  ]);
});

test("Alt and an arrow move a row with its focus, and the order is what is saved", async () => {
  const { user, world } = await openForm();

  await user.click(screen.getByRole("button", { name: "Thêm bối cảnh" }));
  await user.keyboard("một{Enter}hai{Enter}ba");
  await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");

  expect(texts("Bối cảnh", "Nội dung")).toEqual(["ba", "một", "hai"]);
  await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe("ba"));
  await ctrlS(user);
  await saved();
  expect((await contents(world))[0]?.context.map(item => item.text)).toEqual(["ba", "một", "hai"]);
});

test("a removed row comes back to its place, with everything in it", async () => {
  const { user, world } = await openForm();

  await user.click(screen.getByRole("button", { name: "Thêm hạn chế" }));
  await user.keyboard("một{Enter}hai{Enter}ba");
  await user.click(screen.getByRole("button", { name: /^Chi tiết, Dòng 2/ }));
  await user.type(screen.getByLabelText("Nguyên nhân"), "thiếu người");
  await user.click(screen.getByRole("button", { name: "Bỏ dòng 2" }));
  expect(texts("Hạn chế", "Hạn chế")).toEqual(["một", "ba"]);
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  expect(texts("Hạn chế", "Hạn chế")).toEqual(["một", "hai", "ba"]);

  await ctrlS(user);
  await saved();
  expect((await contents(world))[0]?.limitations.map(({ text, cause }) => [text, cause])).toEqual([
    ["một", ""],
    ["hai", "thiếu người"],
    ["ba", ""],
  ]);
});

test("the direction of an official is not presiding until somebody says so", async () => {
  const { user, world } = await openForm();

  await user.click(screen.getByRole("button", { name: "Thêm người" }));
  await user.keyboard("Nguyễn Thị Thủy");
  await user.click(screen.getByLabelText("Dự và chỉ đạo"));
  await screen.findByText("Nguồn không nêu người chủ trì.");
  await user.click(screen.getByRole("button", { name: "Chọn Nguyễn Thị Thủy làm người chủ trì" }));

  expect(screen.queryByText("Nguồn không nêu người chủ trì.")).toBeNull();
  await ctrlS(user);
  await saved();
  expect((await contents(world))[0]?.people[0]?.roles).toEqual(["presiding", "directing"]);
});

test("a new cluster is asked for its convening body, then stands in the catalogue and in the record", async () => {
  const { user, world } = await openForm();

  const field = screen.getByLabelText("Cụm thi đua");
  await user.type(field, "Cụm thi đua số 3");
  await user.click(await screen.findByRole("option", { name: /Thêm cụm “Cụm thi đua số 3”/ }));
  await user.type(await screen.findByLabelText("Cơ quan tổ chức cụm"), "Ban Tuyên giáo Tỉnh ủy");
  await user.type(screen.getByLabelText("Ngành, lĩnh vực"), "tuyên giáo{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(field));
  await ctrlS(user);
  await saved();

  const [cluster] = await world.store.db.selectFrom("clusters").selectAll().execute();
  expect(cluster).toMatchObject({
    name: "Cụm thi đua số 3",
    convenedBy: "Ban Tuyên giáo Tỉnh ủy",
    sector: "tuyên giáo",
  });
  expect((await contents(world))[0]?.cluster).toEqual({ id: cluster?.id, name: "Cụm thi đua số 3" });
});

test("the title names the period; taking the offer links it, and offers the next one", async () => {
  const { user, world } = await openForm();

  await user.type(screen.getByLabelText("Tên hội nghị"), title);
  await user.click(await screen.findByRole("button", { name: "Dùng “6 tháng đầu năm 2020”" }));
  await user.click(await screen.findByRole("button", { name: "Dùng “6 tháng cuối năm 2020”" }));
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>("Kỳ tiếp theo").value).toBe("6 tháng cuối năm 2020"),
  );
  await ctrlS(user);
  await saved();

  const periods = await world.store.db
    .selectFrom("periods")
    .select(["id", "start", "end"])
    .orderBy("start")
    .execute();
  expect(periods.map(({ start, end }) => [start, end])).toEqual([
    ["2020-01-01", "2020-06-30"],
    ["2020-07-01", "2020-12-31"],
  ]);
  const [content] = await contents(world);
  expect([content?.period.id, content?.nextPeriod.id]).toEqual(periods.map(period => period.id));
});

test("a refusal of the server lands beside its field and clears nothing", async () => {
  const world = await openWorld();
  const taken = newId();
  await keep(world, {
    tasks: [{ id: taken, text: "Việc", origin: "cluster", personId: "", owners: [], deadline: null }],
  });
  const id = await keep(world, { title: "Bản thứ hai" });
  const { user } = await openForm(paths.editConference(id), {
    world,
    network: transport => async request => {
      if (request.method !== "PUT") return transport(request);
      // Two people carried the same task over: the form learns of it only from the server.
      const body = (await request.clone().json()) as ConferenceDraft;
      body.tasks = body.tasks.map(task => ({ ...task, id: taken }));
      return transport(new Request(request, { method: "PUT", body: JSON.stringify(body) }));
    },
  });

  await user.click(screen.getByRole("button", { name: "Thêm nhiệm vụ" }));
  await user.keyboard("Việc đang gõ");
  await ctrlS(user);

  const summary = await screen.findByRole("alert");
  within(summary).getByRole("link", { name: "Nhiệm vụ này đã nằm trong hội nghị khác" });
  expect(texts("Nhiệm vụ", "Nhiệm vụ")).toEqual(["Việc đang gõ"]);
  screen.getByText(/^Chưa lưu được: có mục cần sửa\. Đã giữ trên máy này lúc/);
  await world.close();
});

test("when somebody else saved first, both stay: their version in the history, these words in the form", async () => {
  const world = await openWorld();
  const id = await keep(world, {});
  const { user, world: beside } = await openForm(paths.editConference(id), { world });
  await user.type(screen.getByLabelText("Tên hội nghị"), " (của tôi)");
  const { version, content } = await beside.as("admin").view(contract.conferences.view, { id });
  await beside
    .as("admin")
    .change(contract.conferences.update, { id, version, body: { ...content, title: "Bản của người khác" } });
  await ctrlS(user);

  const dialog = await screen.findByRole("dialog", { name: "Hội nghị đã được người khác lưu" });
  within(dialog).getByText(/^Người admin đã lưu hội nghị này lúc/);
  // Nothing is chosen for the person: both texts stand there, and saving waits for the choice.
  within(dialog).getByText("Bản của người khác");
  await user.click(within(dialog).getByRole("button", { name: "Gộp và lưu" }));
  await user.click(within(dialog).getByRole("radio", { name: /^Đang nhập/ }));
  expect(screen.getByLabelText<HTMLInputElement>("Tên hội nghị").value).toBe(`${title} (của tôi)`);
  await user.click(within(dialog).getByRole("button", { name: "Gộp và lưu" }));

  await saved();
  expect((await contents(world))[0]?.title).toBe(`${title} (của tôi)`);
  const history = await world.store.db
    .selectFrom("conferenceRevisions")
    .select("content")
    .orderBy("version")
    .execute();
  expect(history.map(one => (JSON.parse(one.content) as ConferenceDraft).title)).toEqual([
    title,
    "Bản của người khác",
    `${title} (của tôi)`,
  ]);
  await world.close();
});

test("a lost answer is asked for again under the same key: one record, and the words that came after are saved too", async () => {
  let lose = true;
  const { user, world } = await openForm(paths.newConference(), {
    network: transport => async request => {
      const response = await transport(request);
      if (lose && request.method === "POST") throw new Error("the line broke after the server had answered");
      return response;
    },
  });

  await user.type(screen.getByLabelText("Tên hội nghị"), "Hội nghị");
  await ctrlS(user);
  await screen.findByText(
    /^(Đã giữ trên máy này, chưa gửi lên máy chủ|Chưa rõ máy chủ đã nhận hay chưa)/,
    {},
    { timeout: 8000 },
  );
  await user.type(screen.getByLabelText("Tên hội nghị"), " sơ kết");
  await ctrlS(user);
  lose = false;
  await saved();

  expect((await contents(world)).map(one => one.title)).toEqual(["Hội nghị sơ kết"]);
});

test("leaving with unsaved words asks; staying keeps them", async () => {
  const { user, address } = await openForm();

  await user.type(screen.getByLabelText("Tên hội nghị"), "Chưa lưu");
  await user.click(screen.getAllByRole("link", { name: "Hội nghị" })[0] as HTMLElement);
  const dialog = await screen.findByRole("dialog", { name: "Có thay đổi chưa lưu" });
  await user.click(within(dialog).getAllByRole("button", { name: "Ở lại" }).at(-1) as HTMLElement);

  expect(address()).toContain(paths.newConference());
  expect(screen.getByLabelText<HTMLInputElement>("Tên hội nghị").value).toBe("Chưa lưu");
});

test("the question whether to leave stays when the words are kept on the device meanwhile", async () => {
  let letIn = () => undefined as void;
  const ready = new Promise<void>(resolve => {
    letIn = resolve;
  });
  const device = memoryDrawer();
  const write: Drawer["write"] = (...given) => ready.then(() => device.write(...given));
  const { user, address } = await openForm(undefined, { drawer: { ...device, write } });
  await user.type(screen.getByLabelText("Tên hội nghị"), "Chưa lưu");
  await user.click(screen.getAllByRole("link", { name: "Hội nghị" })[0] as HTMLElement);
  const dialog = await screen.findByRole("dialog", { name: "Có thay đổi chưa lưu" });
  letIn();
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  expect(dialog.isConnected).toBe(true);
  expect(address()).toBe(paths.newConference());
  await user.click(within(dialog).getAllByRole("button", { name: "Ở lại" }).at(-1) as HTMLElement);
  await waitFor(() => expect(address()).toContain("draft="));
});

test("an input method that takes letters back and puts others leaves exactly its own text", async () => {
  const { user, world } = await openForm();
  await user.click(screen.getByRole("button", { name: "Thêm kết quả" }));
  const area = document.activeElement as HTMLTextAreaElement;

  // UniKey: "duowngf" grows, each mark taking letters back with a burst of backspaces.
  await user.keyboard("duo{Backspace}{Backspace}ươ");
  await user.keyboard("ng{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}đường");
  // A Telex editor composes instead.
  fireEvent.compositionStart(area);
  for (const text of ["đườngm", "đườngmo", "đườngmới"]) {
    fireEvent.input(area, { target: { value: text }, isComposing: true });
  }
  fireEvent.keyDown(area, { key: "Enter", isComposing: true, keyCode: 229 });
  fireEvent.compositionEnd(area, { data: "mới" });

  expect(area.value).toBe("đườngmới");
  expect(texts("Kết quả, thành tích", "Nội dung")).toEqual(["đườngmới"]);
  await ctrlS(user);
  await saved();
  expect((await contents(world))[0]?.achievements[0]?.text).toBe("đườngmới");
});

test("the next conference of a cluster starts from the previous one", async () => {
  const world = await openWorld();
  const from = await keep(world, {
    nextPeriod: { id: null, name: "6 tháng cuối năm 2020" },
    participants: [
      {
        id: newId(),
        is: "unit",
        unit: { id: null, name: "Hội Nông dân" },
        delegates: "",
        attendance: "absent",
        reason: "họp",
        substitute: "",
        headCount: { written: "", value: null },
      },
    ],
  });
  await openForm(`${paths.newConference()}?from=${from}`, { world });

  expect(screen.getByLabelText<HTMLInputElement>("Kỳ được xem xét").value).toBe("6 tháng cuối năm 2020");
  expect(within(list("Thành phần dự")).getByLabelText<HTMLInputElement>("Đơn vị").value).toBe("Hội Nông dân");
  expect(within(list("Thành phần dự")).getByLabelText<HTMLSelectElement>("Có mặt hay vắng").value).toBe("");
  expect(screen.getByLabelText<HTMLInputElement>("Tên hội nghị").value).toBe("");
  await world.close();
});
