import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import type { Transport } from "../../src/api/client.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const { view, update, submit, verify, revision } = contract.reviews;

async function roundOf(keys?: string[]) {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const round = await openRound(world, keys);
  const filled = (count: string) =>
    contentOf({
      [round.form.story.id]: { text: "Đã tổ chức quán triệt." },
      [round.form.figure.id]: numbered(count),
    });
  const send = (unit: string, count = "12") =>
    world.as(unit).change(submit, {
      id: round.owed(unit),
      version: 1,
      body: { content: filled(count), writtenAt: null, answer: null },
    });
  return { world, round, filled, send };
}

test("the matrix counts what stands where, and a count narrows it to what it counts", async () => {
  const { world, send } = await roundOf(["mot", "hai"]);
  await send("mot");
  const { user } = await openScreen(paths.reviews(), { as: "staff", world });
  const table = await screen.findByRole("table", { name: "Đơn vị theo kỳ" });
  expect(within(table).getAllByRole("rowheader", { name: /^Đơn vị/ })).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Đã gửi 1", pressed: false }));
  await screen.findByText("1 đơn vị");
  expect(within(table).queryByRole("rowheader", { name: "Đơn vị hai" })).toBeNull();
});

test("an extension takes a day and a reason, and both are shown with who gave it", async () => {
  const { world, round } = await roundOf();
  const { user } = await openScreen(paths.review(round.owed("mot")), { as: "staff", world });
  await user.click(await screen.findByRole("button", { name: "Gia hạn" }));
  const dialog = await screen.findByRole("dialog", { name: "Gia hạn" });
  await user.click(within(dialog).getByRole("button", { name: "Gia hạn" }));
  await within(dialog).findByText("Nêu lý do");
  await user.type(within(dialog).getByLabelText("Gia hạn đến ngày"), "31/12/2099");
  await user.type(within(dialog).getByLabelText("Lý do"), "Bão số 2");
  // A slip of Escape asks before it throws the words away.
  await user.keyboard("{Escape}");
  await user.click(within(dialog).getByRole("button", { name: "Nhập tiếp" }));
  await user.keyboard("{Control>}s{/Control}");
  await screen.findByText("Gia hạn đến 31/12/2099: Bão số 2 (Người staff)");
});

test("two reporters who change different answers are merged, and both are told of", async () => {
  const { world, round } = await roundOf();
  const id = round.owed("mot");
  const { user } = await openScreen(paths.writeReview(id), { as: "mot", world });
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Phần của tôi");
  const other = contentOf({ [round.form.figure.id]: numbered("7") });
  await world.as("admin").change(update, { id, version: 1, body: other });
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await screen.findByText("Đã ghép với phần Người admin vừa lưu.");
  const { review } = await world.as("mot").view(view, { id });
  expect(review.content.answers[round.form.story.id]?.text).toBe("Phần của tôi");
  expect(review.content.answers[round.form.figure.id]?.number.value).toBe("7");
});

/** A network that holds the next saves of filings until they are let go. */
function heldSaves() {
  let isHeld = false;
  const waiting: (() => void)[] = [];
  const network =
    (transport: Transport): Transport =>
    async request => {
      if (isHeld && request.method === "PUT" && /\/reviews\/[^/]+$/.test(request.url))
        await new Promise<void>(go => waiting.push(go));
      return transport(request);
    };
  const letGo = () => {
    isHeld = false;
    for (const go of waiting.splice(0)) go();
  };
  return { network, waiting, hold: () => (isHeld = true), letGo };
}

test("what is typed while a save is on its way stays, also when somebody else's words come with the answer", async () => {
  const { world, round } = await roundOf();
  const id = round.owed("mot");
  const { network, waiting, hold, letGo } = heldSaves();
  const { user, world: beside } = await openScreen(paths.writeReview(id), { as: "mot", world, network });
  const story = await screen.findByRole("textbox", { name: /^Kết quả/ });
  await user.type(story, "Phần đầu");
  const other = contentOf({ [round.form.figure.id]: numbered("7") });
  await beside.as("admin").change(update, { id, version: 1, body: other });
  hold();
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await waitFor(() => expect(waiting).toHaveLength(1));
  await user.type(story, ", gõ thêm");
  letGo();
  await screen.findByText("Đã ghép với phần Người admin vừa lưu.");
  await screen.findByDisplayValue("Phần đầu, gõ thêm");
});

test("what is typed while the passed-over words are saved stays beside the chosen ones", async () => {
  const { world, round } = await roundOf();
  const id = round.owed("mot");
  const { network, waiting, hold, letGo } = heldSaves();
  const { user, world: beside } = await openScreen(paths.writeReview(id), { as: "mot", world, network });
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Lời của tôi");
  const other = contentOf({ [round.form.story.id]: { text: "Lời người khác" } });
  await beside.as("admin").change(update, { id, version: 1, body: other });
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  const dialog = await screen.findByRole("dialog", { name: "Hai người cùng sửa" });
  await user.click(within(dialog).getByRole("radio", { name: "Nội dung của Người admin" }));
  hold();
  await user.click(within(dialog).getByRole("button", { name: "Lưu bản đã ghép" }));
  await waitFor(() => expect(waiting).toHaveLength(1));
  await user.type(screen.getByLabelText(/^Số hội nghị/), "15");
  letGo();
  await screen.findByDisplayValue("Lời người khác");
  expect(screen.getByLabelText<HTMLInputElement>(/^Số hội nghị/).value).toBe("15");
});

test("two who change the same answer see both, and nothing is chosen for them", async () => {
  const { world, round } = await roundOf();
  const id = round.owed("mot");
  const { user } = await openScreen(paths.writeReview(id), { as: "mot", world });
  await user.type(await screen.findByRole("textbox", { name: /^Kết quả/ }), "Lời của tôi");
  const other = contentOf({ [round.form.story.id]: { text: "Lời người khác" } });
  await world.as("admin").change(update, { id, version: 1, body: other });
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  const dialog = await screen.findByRole("dialog", { name: "Hai người cùng sửa" });
  await user.click(within(dialog).getByRole("radio", { name: "Nội dung của Người admin" }));
  await user.click(within(dialog).getByRole("button", { name: "Lưu bản đã ghép" }));
  await screen.findByDisplayValue("Lời người khác");
  // The words that were not chosen are a state of their own, before the one that stands.
  await waitFor(async () => expect((await world.as("mot").view(view, { id })).review.version).toBe(4));
  const { content } = await world.as("mot").view(revision, { id, version: "3" });
  expect(content.answers[round.form.story.id]?.text).toBe("Lời của tôi");
});

test("what is missing is listed with the way to it, and nothing is sent", async () => {
  const { world, round } = await roundOf();
  const { user } = await openScreen(paths.writeReview(round.owed("mot")), { as: "mot", world });
  await user.type(await screen.findByLabelText(/^Số hội nghị/), "-1");
  await user.click(screen.getByRole("button", { name: "Kiểm tra và gửi" }));
  const gaps = await screen.findByRole("alert");
  expect(gaps.textContent).toContain("Kết quả: chưa ghi");
  expect(gaps.textContent).toContain("Số hội nghị: Nhỏ hơn mức thấp nhất 0");
  screen.getByRole("button", { name: "Gửi báo cáo", description: "Còn mục bắt buộc chưa xong." });
});

test("a column of figures pasted into one indicator fills it and those below", async () => {
  const { world, round } = await roundOf();
  const form = newId();
  const second = { ...round.form.figure, id: newId(), label: "Số tin bài", min: null };
  const [section] = round.form.content.sections;
  const content = {
    ...round.form.content,
    sections: [{ id: newId(), title: "Chỉ tiêu", guidance: "", fields: [round.form.figure, second] }],
  };
  expect(section).toBeDefined();
  const staff = world.as("staff");
  await staff.change(contract.reviewForms.create, { body: { id: form, content } });
  await staff.change(contract.reviewForms.publish, { id: form, version: 1, body: {} });
  const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2099-07-20" };
  const plan = { form, period: round.period, cluster: round.cluster };
  await staff.change(contract.obligations.generate, { body: { ...plan, ...days } });
  const { rows } = await world.as("mot").view(contract.reviews.mine, {});
  const mine = rows.find(row => row.id !== round.owed("mot"));
  const { user } = await openScreen(paths.writeReview(mine?.id ?? ""), { as: "mot", world });
  await user.click(await screen.findByLabelText(/^Số hội nghị/));
  await user.paste("Hội nghị\t12\nTin bài\t1.240\n");
  await screen.findByDisplayValue("1.240");
  expect(screen.getByDisplayValue("12")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(screen.queryByDisplayValue("1.240")).toBeNull();
});

test("a reviewer goes through a filing by keys: J moves, A accepts, R returns with a remark", async () => {
  const { world, round, send } = await roundOf();
  await send("mot");
  const { user } = await openScreen(paths.judgeReview(round.owed("mot")), { as: "thuky", world });
  await screen.findByText("2 trong 2 mục cần chú ý");
  await user.keyboard("j");
  await user.keyboard("a");
  expect(screen.getByText("Đã xem, đạt")).toBeDefined();
  await user.keyboard("r");
  await user.type(await screen.findByLabelText("Nhận xét"), "Xem lại số này");
  await user.click(screen.getByRole("button", { name: "Trả lại (1 nhận xét)" }));
  const dialog = await screen.findByRole("dialog", { name: "Trả lại báo cáo" });
  await user.click(within(dialog).getByRole("button", { name: "Trả lại (1 nhận xét)" }));
  await screen.findByText("Đã trả lại báo cáo.");
  const seen = await world.as("mot").view(view, { id: round.owed("mot") });
  expect(seen.returns).toMatchObject([
    { remarks: [{ fieldId: round.form.figure.id, text: "Xem lại số này" }], answered: null },
  ]);
});

test("what was verified meanwhile is not returned: the page says so and shows what stands now", async () => {
  const { world, round, send } = await roundOf();
  const { version } = await send("mot");
  const id = round.owed("mot");
  const { user } = await openScreen(paths.judgeReview(id), { as: "admin", world });
  await screen.findByText("2 trong 2 mục cần chú ý");
  await world.as("thuky").change(verify, { id, version, body: {} });
  await user.click(screen.getByRole("button", { name: "Thẩm định đạt" }));
  expect((await world.as("admin").view(view, { id })).review.checksPassed).toBe(1);
});
