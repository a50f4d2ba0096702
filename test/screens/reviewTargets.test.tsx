import { screen, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyAgreement } from "../../src/domain/cluster/agreement.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound } from "../support/reviewWorld.ts";
import { openScreen } from "../support/screenWorld.tsx";
import { openWorld } from "../support/world.ts";

const { agreements, reviews } = contract;

async function agreedRound() {
  const world = await openWorld("sqlite");
  onTestFinished(() => world.close());
  const round = await openRound(world, ["mot"], { agreed: "TT1", measure: "buổi" });
  const unit = round.units["mot"] ?? "";
  const target = { written: "ít nhất 200", value: "200" };
  const item = { code: "TT1", text: "Hội nghị", target, measure: "buổi", horizon: "year" as const, unit };
  const content = {
    ...emptyAgreement(),
    items: [{ ...item, id: newId() }],
    titles: [{ id: newId(), unit, title: "Cờ thi đua" }],
    signers: [{ id: newId(), unit, on: "" }],
  };
  const staff = world.as("staff");
  const id = newId();
  await staff.change(agreements.create, { body: { id, clusterId: round.cluster, year: 2026, content } });
  await staff.change(agreements.sign, { id, version: 1, body: {} });
  return { world, round, id: round.owed("mot") };
}

test("the target of the year and the share that a figure makes of it follow the typist, and the agreement opens", async () => {
  const { world, round, id } = await agreedRound();
  const { user } = await openScreen(paths.writeReview(id), { as: "mot", world });
  await screen.findByText("Danh hiệu đăng ký năm 2026: Cờ thi đua");
  const link = screen.getByRole("link", { name: "Giao ước 2026" });
  expect(link).toHaveProperty("href", expect.stringContaining(paths.agreement(round.cluster, 2026)));
  expect(link.closest("p")?.textContent).toBe("Giao ước 2026: ít nhất 200 buổi");
  await user.type(screen.getByRole("textbox", { name: /^Số hội nghị/ }), "130");
  await screen.findByText(/đến nay 130, bằng 65,0% chỉ tiêu/);
});

test("whoever judges sees the same target, and a text that was sent back word by word", async () => {
  const { world, round, id } = await agreedRound();
  const said = (text: string) =>
    contentOf({ [round.form.story.id]: { text }, [round.form.figure.id]: numbered("220") });
  const mot = world.as("mot");
  const first = { content: said("Đã tổ chức ba hội nghị"), writtenAt: null, answer: null };
  await mot.change(reviews.submit, { id, version: 1, body: first });
  const remark = {
    id: newId(),
    fieldId: round.form.story.id,
    reason: "unclear" as const,
    text: "Mấy hội nghị?",
  };
  const back = { id: newId(), content: { remarks: [remark], text: "", dueOn: "2026-12-31" } };
  await world.as("thuky").change(reviews.return, { id, version: 2, body: back });
  const answer = { summary: "Đã sửa", answers: [] };
  const again = { content: said("Đã tổ chức bốn hội nghị"), writtenAt: null, answer };
  await mot.change(reviews.submit, { id, version: 3, body: again });
  await openScreen(paths.judgeReview(id), { as: "thuky", world });
  const story = await screen.findByText("So với lần xem trước");
  const box = within(story.parentElement ?? document.body);
  expect(box.getByText("ba", { selector: "del" })).toBeTruthy();
  expect(box.getByText("bốn", { selector: "ins" })).toBeTruthy();
});
