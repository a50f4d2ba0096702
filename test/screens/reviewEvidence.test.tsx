import { screen, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { attachProof } from "../support/attachPaper.ts";
import { openRound } from "../support/reviewWorld.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const { submit } = contract.reviews;

/** A filing that came back, whose one proof was replaced by another of the same name, and that was sent again. */
async function replaced() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const round = await openRound(world, ["mot"], { evidence: "required" });
  const { story, figure } = round.form;
  const id = round.owed("mot");
  const at = { review: id, field: figure.id };
  const mot = world.as("mot");
  const content = contentOf({ [story.id]: { text: "Đã tổ chức." }, [figure.id]: numbered("12") });
  const first = await attachProof(mot, at, "Quyết định.pdf", "lần một");
  await mot.change(submit, { id, version: 1, body: { content, writtenAt: null, answer: null } });
  const remark = { id: newId(), fieldId: figure.id, reason: "evidenceMissing" as const, text: "Thiếu dấu" };
  const returned = { remarks: [remark], text: "", dueOn: "2099-07-31" };
  const body = { id: newId(), content: returned };
  await world.as("thuky").change(contract.reviews.return, { id, version: 2, body });
  await mot.change(contract.files.remove, { id: first.id, version: 1, body: {} });
  const second = await attachProof(mot, at, "Quyết định.pdf", "lần hai");
  const answer = { summary: "Thay văn bản", answers: [{ remarkId: remark.id, text: "" }] };
  await mot.change(submit, { id, version: 3, body: { content, writtenAt: null, answer } });
  return { world, id, second };
}

test("a reviewer by exception is shown the value whose evidence was replaced, and opens the new file", async () => {
  const { world, id, second } = await replaced();
  await openScreen(paths.judgeReview(id), { as: "thuky", world });
  await screen.findByText("1 trong 2 mục cần chú ý");
  const changed = screen.getByText("Minh chứng so với lần xem trước").parentElement ?? document.body;
  const link = within(changed).getByRole("link", { name: "Quyết định.pdf" });
  expect(link.closest("li")?.textContent).toBe("Thay minh chứng cùng tên: Quyết định.pdf");
  expect(link.getAttribute("href")).toContain(second.id);
  expect(screen.getByText("Đã sửa")).toBeDefined();
});

test("the history says of a state in which only evidence changed what became of it", async () => {
  const { world, id } = await replaced();
  const { user } = await openScreen(paths.reviewHistory(id), { as: "mot", world });
  const row = (await screen.findByRole("rowheader", { name: "Gửi lại" })).closest("tr") ?? document.body;
  await user.click(within(row).getByText("Số hội nghị"));
  await within(row).findByText(/Thay minh chứng cùng tên/);
  expect(within(row).queryByText("12")).toBeNull();
});
