import { screen, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const { view, update, submit, withdraw } = contract.reviews;

/** A filing that came back with a remark at each question, of which one has been changed since. */
async function returned() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const round = await openRound(world);
  const { story, figure } = round.form;
  const id = round.owed("mot");
  const filled = (count: string) =>
    contentOf({ [story.id]: { text: "Đã tổ chức." }, [figure.id]: numbered(count) });
  const mot = world.as("mot");
  await mot.change(submit, {
    id,
    version: 1,
    body: { content: filled("12"), writtenAt: null, answer: null },
  });
  const remarks = [story, figure].map(({ id: fieldId, label }) => ({
    id: newId(),
    fieldId,
    reason: "unclear" as const,
    text: `Xem lại ${label}`,
  }));
  const content = { remarks, text: "", dueOn: "2099-07-31" };
  await world.as("thuky").change(contract.reviews.return, { id, version: 2, body: { id: newId(), content } });
  await mot.change(update, { id, version: 3, body: filled("11") });
  return { world, id, mot };
}

test("each remark wants an answer before the filing is sent again; a changed question may speak for itself", async () => {
  const { world, id, mot } = await returned();
  const { user } = await openScreen(paths.checkReview(id), { as: "mot", world });
  await user.type(await screen.findByLabelText("Tóm tắt những gì đã sửa"), "Sửa số hội nghị");
  await user.click(screen.getByRole("button", { name: "Gửi lại báo cáo" }));
  const story = screen.getByRole("textbox", { name: "Trả lời nhận xét: Kết quả" });
  await screen.findByText("Trả lời một câu: đã sửa gì, hoặc vì sao giữ nguyên");
  expect((await mot.view(view, { id })).review.state).toBe("returned");
  await user.type(story, "Giữ nguyên, đã đối chiếu");
  await user.click(screen.getByRole("button", { name: "Gửi lại báo cáo" }));
  await screen.findByRole("heading", { name: "Đã gửi báo cáo" });
  const { returns } = await mot.view(view, { id });
  expect(returns[0]?.answered?.answers.map(({ text }) => text)).toEqual(["Giữ nguyên, đã đối chiếu", ""]);
});

test("an answer that was taken back is owed again and is there to be changed", async () => {
  const { world, id, mot } = await returned();
  const { returns, review } = await mot.view(view, { id });
  const answers = (returns[0]?.remarks ?? []).map(remark => ({ remarkId: remark.id, text: "Đã xem" }));
  const answer = { summary: "Sửa một số", answers };
  await mot.change(submit, { id, version: 4, body: { content: review.content, writtenAt: null, answer } });
  await mot.change(withdraw, { id, version: 5, body: {} });
  await openScreen(paths.checkReview(id), { as: "mot", world });
  expect(await screen.findByDisplayValue("Sửa một số")).toBeDefined();
  expect(screen.getAllByDisplayValue("Đã xem")).toHaveLength(2);
});

test("who reads the returns sees by when an answer was asked for, whether it came in time, and what was changed", async () => {
  const { world, id, mot } = await returned();
  const { returns, review } = await mot.view(view, { id });
  const [story, figure] = returns[0]?.remarks ?? [];
  const answers = [
    { remarkId: story?.id ?? "", text: "Giữ nguyên" },
    { remarkId: figure?.id ?? "", text: "" },
  ];
  const answer = { summary: "Sửa một số", answers };
  await mot.change(submit, { id, version: 4, body: { content: review.content, writtenAt: null, answer } });
  await openScreen(paths.review(id), { as: "thuky", world });
  const thread = await screen.findByRole("region", { name: "Trả lại và trả lời" });
  within(thread).getByText(/đề nghị gửi lại chậm nhất ngày 31\/07\/2099/);
  within(thread).getByText(/đúng hạn gửi lại/);
  const [first, second] = within(thread).getAllByText(/^Xem lại/);
  expect(first?.parentElement?.textContent).not.toContain("Đã sửa");
  expect(second?.parentElement?.textContent).toContain("Đã sửa");
});
