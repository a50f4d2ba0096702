import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { noAnswer } from "../../src/domain/review/reviewContent.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { memoryDrawer } from "../support/memoryDrawer.ts";
import { openRound } from "../support/reviewWorld.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld, type World } from "../support/world.ts";

const title = () => screen.findByLabelText<HTMLInputElement>("Tên hội nghị", {}, { timeout: 10_000 });
const onServer = /^Đã giữ phần đang nhập trên máy chủ lúc \d\d:\d\d, chưa lưu hội nghị$/;
const atHome = { id: newId(), name: "Firefox, Linux" };

/** The page is looked away from: what waits goes at once. */
function lookAway() {
  window.dispatchEvent(new Event("online"));
}

const draftsIn = (world: World) => world.store.db.selectFrom("drafts").selectAll().execute();

async function leftAtHome(world: World, recordId: string, words: string, baseVersion = 0, seen = "") {
  const draft = {
    values: { ...emptyConference(), title: words },
    baseVersion,
    title: words,
    machine: atHome,
    typedAt: "2026-06-30T14:05:00.000Z",
    stamp: newId(),
  };
  const key = { type: "conference", recordId };
  await world.as("staff").change(contract.drafts.keep, { ...key, body: { seen, draft } });
  return draft;
}

async function makeConference(world: World, words: string): Promise<string> {
  const body = { id: newId(), content: { ...emptyConference(), title: words } };
  return (await world.as("staff").change(contract.conferences.create, { body })).id;
}

test("what is typed is kept on the server after a rest, said with its time, and gone once it is saved", async () => {
  const { user, world } = await openScreen(paths.newConference(), { as: "staff" });
  await user.type(await title(), "Đang viết");
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  lookAway();
  await screen.findByText(onServer);
  const [draft] = await draftsIn(world);
  expect(draft).toMatchObject({ title: "Đang viết", baseVersion: 0, type: "conference" });
  expect(JSON.parse(draft?.content ?? "{}")).toMatchObject({ title: "Đang viết" });

  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/^Đã lưu trên máy chủ lúc/);
  await waitFor(async () => expect(await draftsIn(world)).toEqual([]));
});

test("while the server cannot be reached the words are kept here, and the line says so until they have gone", async () => {
  let isAway = false;
  const { user, world } = await openScreen(paths.newConference(), {
    as: "staff",
    network: transport => request =>
      isAway ? Promise.reject(new TypeError("no network")) : transport(request),
  });
  const field = await title();
  isAway = true;
  await user.type(field, "Không mạng");
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  lookAway();
  await user.type(field, ", gõ tiếp");
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  expect(screen.queryByText(onServer)).toBeNull();
  isAway = false;
  lookAway();
  await screen.findByText(onServer);
  expect(await draftsIn(world)).toMatchObject([{ title: "Không mạng, gõ tiếp" }]);
});

test("on a shared computer the words are kept on the server only, and found there again", async () => {
  const drawer = memoryDrawer();
  const { user, world, router } = await openScreen(paths.newConference(), { as: "nobody", drawer });
  await user.click(
    await screen.findByLabelText("Máy dùng chung: không giữ gì trên máy này", {}, { timeout: 10_000 }),
  );
  await user.type(screen.getByLabelText("Tên đăng nhập"), "staff");
  await user.type(screen.getByLabelText("Mật khẩu"), "staff");
  await user.click(screen.getByRole("button", { name: "Đăng nhập" }));
  await user.type(await title(), "Máy chung");
  await screen.findByText(/^Mới ở trên màn hình/);
  lookAway();
  await screen.findByText(onServer);
  expect(drawer.drafts.size).toBe(0);
  expect(await draftsIn(world)).toHaveLength(1);

  await router.navigate(paths.home());
  const dialog = await screen.findByRole("dialog", { name: "Có thay đổi chưa lưu" });
  await user.click(within(dialog).getByRole("button", { name: "Rời trang, giữ phần chưa lưu" }));
  await user.click(await screen.findByRole("link", { name: "Máy chung" }));
  await waitFor(async () => expect((await title()).value).toBe("Máy chung"));
});

test("what was begun on another machine stands among the unfinished, with the machine, opens in full, and becomes the record", async () => {
  const world = await openWorld();
  const id = newId();
  await leftAtHome(world, id, "Viết ở nhà");
  const { user, address } = await openScreen(paths.home(), { as: "staff", world });
  await screen.findByText("Viết lúc 30/06/2026 21:05 trên Firefox, Linux");
  await user.click(screen.getByRole("link", { name: "Viết ở nhà" }));
  await waitFor(() => expect(address()).toBe(paths.newConference(id)));
  expect((await title()).value).toBe("Viết ở nhà");
  screen.getByText("Bạn đang viết dở trên máy khác");
  await user.type(await title(), ", viết tiếp");
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/^Đã lưu trên máy chủ lúc/);
  const { content } = await world.as("admin").view(contract.conferences.view, { id });
  expect(content.title).toBe("Viết ở nhà, viết tiếp");
  await waitFor(async () => expect(await draftsIn(world)).toEqual([]));
  await world.close();
});

test("different words here and on another machine: neither goes before one is chosen, and taking can be undone", async () => {
  const world = await openWorld();
  const id = await makeConference(world, "Đã lưu");
  const theirs = await leftAtHome(world, id, "Viết ở nhà", 1);
  const drawer = memoryDrawer();
  const here = { ...emptyConference(), title: "Viết ở cơ quan" };
  const key = { userId: await world.idOf("staff"), type: "conference", recordId: id };
  const typed = { values: here, baseVersion: 1, sent: null, title: here.title };
  await drawer.write({ ...key, ...typed, typedAt: "2026-06-30T07:05:00.000Z", stamp: newId() }, null);
  const { user } = await openScreen(paths.editConference(id), { as: "staff", world, drawer });

  expect((await title()).value).toBe("Viết ở cơ quan");
  await screen.findByText(/^Bạn đang viết dở trên máy khác lúc 01\/07\/2026 08:00$/);
  lookAway();
  await user.click(screen.getByRole("button", { name: "Lấy phần viết trên máy khác" }));
  expect((await title()).value).toBe("Viết ở nhà");
  expect(await draftsIn(world)).toMatchObject([{ stamp: theirs.stamp }]);
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  expect((await title()).value).toBe("Viết ở cơ quan");
  lookAway();
  await waitFor(async () =>
    expect(await draftsIn(world)).toMatchObject([
      { title: "Viết ở cơ quan", over: expect.stringMatching(/./) },
    ]),
  );
  await world.close();
});

test("what another machine went on from opens with its newer words at once, says so, and what stood here can be taken back", async () => {
  const world = await openWorld();
  const id = await makeConference(world, "Đã lưu");
  const drawer = memoryDrawer();
  const first = await openScreen(paths.editConference(id), { as: "staff", world, drawer });
  await first.user.type(await title(), ", viết ở cơ quan");
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  lookAway();
  await screen.findByText(onServer);
  // The device knows that the server has just these words.
  await waitFor(() => expect([...drawer.drafts.values()][0]?.keptAs).toBeTruthy());
  cleanup();
  const [there] = await draftsIn(world);
  await leftAtHome(world, id, "Đã lưu, viết ở cơ quan, viết tiếp ở nhà", 1, there?.stamp);

  const { user } = await openScreen(paths.editConference(id), { as: "staff", world, drawer });
  expect((await title()).value).toBe("Đã lưu, viết ở cơ quan, viết tiếp ở nhà");
  screen.getByText("Bạn đã viết tiếp trên máy khác");
  screen.getByText(/nên phần mới hơn được mở trước/);
  expect(screen.queryByText(/^Bạn đang viết dở trên máy khác lúc/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Lấy lại phần trên máy này" }));
  expect((await title()).value).toBe("Đã lưu, viết ở cơ quan");
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  expect((await title()).value).toBe("Đã lưu, viết ở cơ quan, viết tiếp ở nhà");
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/^Đã lưu trên máy chủ lúc/);
  const { content } = await world.as("admin").view(contract.conferences.view, { id });
  expect(content.title).toBe("Đã lưu, viết ở cơ quan, viết tiếp ở nhà");
  await waitFor(async () => expect(await draftsIn(world)).toEqual([]));
  await world.close();
});

test("words that another machine writes meanwhile are never written over unseen: the line stays with this device, and one is chosen", async () => {
  const world = await openWorld();
  const id = await makeConference(world, "Đã lưu");
  const { user, world: beside } = await openScreen(paths.editConference(id), { as: "staff", world });
  const field = await title();
  const theirs = await leftAtHome(beside, id, "Viết ở nhà", 1);
  await user.type(field, ", ở đây");
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  lookAway();
  await screen.findByText(/^Bạn đang viết dở trên máy khác lúc/);
  expect(await draftsIn(world)).toMatchObject([{ stamp: theirs.stamp }]);
  expect(screen.queryByText(onServer)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Giữ phần ở đây, bỏ phần kia" }));
  await screen.findByText(onServer);
  expect(await draftsIn(world)).toMatchObject([{ title: "Đã lưu, ở đây", over: theirs.stamp }]);
  await world.close();
});

test("saving takes the draft along in the same call: nothing is left when the page ends before it can tidy up", async () => {
  let isKilled = false;
  const { user, world } = await openScreen(paths.newConference(), {
    as: "staff",
    network: transport => request => {
      const isDrop = request.method === "DELETE" && new URL(request.url).pathname.includes("/drafts/");
      if (isDrop) isKilled = true;
      return isDrop ? Promise.reject(new TypeError("killed")) : transport(request);
    },
  });
  await user.type(await title(), "Đang viết");
  lookAway();
  await screen.findByText(onServer);
  expect(await draftsIn(world)).toHaveLength(1);
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText(/^Đã lưu trên máy chủ lúc/);
  expect(await draftsIn(world)).toEqual([]);
  await waitFor(() => expect(isKilled).toBe(true));
});

test("a session that has run out is told by the words on their way too: once, over the form, and they go when somebody has signed in", async () => {
  const { user, world, endSession } = await openScreen(paths.newConference(), { as: "staff" });
  const field = await title();
  endSession();
  await user.type(field, "Hết phiên");
  lookAway();
  const dialog = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  await user.click(within(dialog).getAllByRole("button", { name: "Để sau" })[0] as HTMLElement);
  await user.type(field, ", gõ tiếp");
  lookAway();
  await screen.findByText(/^Đã giữ trên máy này lúc/);
  expect(screen.queryByRole("dialog")).toBeNull();

  await user.keyboard("{Control>}s{/Control}");
  const again = await screen.findByRole("dialog", { name: "Đăng nhập lại" });
  await user.type(await within(again).findByLabelText("Mật khẩu"), "staff");
  await user.click(within(again).getByRole("button", { name: "Đăng nhập" }));
  await waitFor(async () => expect(await draftsIn(world)).toMatchObject([{ title: "Hết phiên, gõ tiếp" }]));
  expect(field.value).toBe("Hết phiên, gõ tiếp");
});

test("a filing's words of another machine, typed over an older state, are merged with what was saved since, not saved over it", async () => {
  const world = await openWorld();
  const { form, owed } = await openRound(world, ["mot"]);
  const id = owed("mot");
  const mot = world.as("mot");
  const draft = {
    values: contentOf({ [form.story.id]: { text: "Viết ở nhà" } }),
    baseVersion: 1,
    title: "Báo cáo",
    machine: atHome,
    typedAt: "2026-06-30T14:05:00.000Z",
    stamp: newId(),
  };
  await mot.change(contract.drafts.keep, { type: "review", recordId: id, body: { seen: "", draft } });
  const saved = contentOf({ [form.figure.id]: numbered("7") });
  await world.as("admin").change(contract.reviews.update, { id, version: 1, body: saved });
  const drawer = memoryDrawer();
  const here = {
    ...saved,
    answers: { ...saved.answers, [form.story.id]: { ...noAnswer, text: "Ở cơ quan" } },
  };
  const key = { userId: await world.idOf("mot"), type: "review", recordId: id };
  const typed = { values: here, baseVersion: 2, sent: null, title: "Báo cáo" };
  await drawer.write({ ...key, ...typed, typedAt: "2026-06-30T07:05:00.000Z", stamp: newId() }, null);
  const { user } = await openScreen(paths.writeReview(id), { as: "mot", world, drawer });

  await user.click(await screen.findByRole("button", { name: "Dùng bản đó" }));
  await screen.findByDisplayValue("Viết ở nhà");
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByText("Đã ghép với phần Người admin vừa lưu.");
  const { review } = await mot.view(contract.reviews.view, { id });
  expect(review.content.answers[form.story.id]?.text).toBe("Viết ở nhà");
  expect(review.content.answers[form.figure.id]?.number.value).toBe("7");
  await world.close();
});
