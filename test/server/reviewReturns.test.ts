import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import type { Remark } from "../../src/domain/review/reviewReturn.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { view, update, submit, withdraw, verify, reopen, approve } = contract.reviews;
const day = 86_400_000;

function whole({ form }: ReviewRound, count: string) {
  return contentOf({ [form.story.id]: { text: "Đã tổ chức." }, [form.figure.id]: numbered(count) });
}

const sending = (round: ReviewRound, count: string, answer: object | null = null) =>
  ({ content: whole(round, count), writtenAt: null, answer }) as never;

/** A filing that was sent with the figure 12 and came back with one remark at the figure and one on the whole. */
async function returned(world: World, round: ReviewRound, dueOn = "2026-07-31", returnedBy = "thuky") {
  const id = round.owed("mot");
  await world.as("mot").change(submit, { id, version: 1, body: sending(round, "12") });
  const remark = (fieldId: string): Remark => ({ id: newId(), fieldId, reason: "unclear", text: "Xem lại" });
  const remarks = [remark(round.form.figure.id), remark("")] as const;
  const content = { remarks: [...remarks], text: "", dueOn };
  await world
    .as(returnedBy)
    .change(contract.reviews.return, { id, version: 2, body: { id: newId(), content } });
  const answers = (...texts: string[]) => ({
    summary: "Đã sửa",
    answers: texts.map((text, at) => ({ remarkId: remarks[at]?.id, text })),
  });
  return { id, remarks, answers };
}

describeOnEachDatabase("A return", world => {
  test("is owed its answer again when the answer was taken back before anybody judged it", async () => {
    const round = await openRound(world());
    const { id, answers } = await returned(world(), round);
    const mot = world().as("mot");
    await mot.change(submit, { id, version: 3, body: sending(round, "11", answers("Nhầm", "Đã viết lại")) });
    await mot.change(withdraw, { id, version: 4, body: {} });
    expect((await mot.view(view, { id })).review.state).toBe("returned");
    await mot.change(update, { id, version: 5, body: whole(round, "12") });
    const silent = mot.change(submit, { id, version: 6, body: sending(round, "12") });
    expect(await problemOf(silent)).toMatchObject({ fields: [{ path: "answer", code: "required" }] });
    const [kept] = (await mot.view(view, { id })).returns;
    expect(kept?.answered).toMatchObject({ isWithdrawn: true, summary: "Đã sửa" });
    const body = sending(round, "12", answers("Số đúng", "Đã viết lại"));
    await mot.change(submit, { id, version: 6, body });
    expect((await mot.view(view, { id })).returns[0]?.answered).toMatchObject({
      isWithdrawn: false,
      version: 7,
      answers: [{ text: "Số đúng" }, { text: "Đã viết lại" }],
    });
  });

  test("is answered remark by remark: with a sentence, or by the change of its very field", async () => {
    const round = await openRound(world());
    const { id, remarks, answers } = await returned(world(), round);
    const mot = world().as("mot");
    const send = (count: string, ...texts: string[]) =>
      mot.change(submit, { id, version: 3, body: sending(round, count, answers(...texts)) });
    const openAt = async (work: Promise<unknown>) => (await problemOf(work)).fields;
    const required = (remark: Remark) => [{ path: `answer.remarks.${remark.id}`, code: "required" }];
    expect(await openAt(send("12", "", "Đã viết lại"))).toEqual(required(remarks[0]));
    expect(await openAt(send("11", "", " "))).toEqual(required(remarks[1]));
    await send("11", "", "Đã viết lại");
    expect((await mot.view(view, { id })).returns[0]?.answered?.changed).toEqual([remarks[0].id]);
  });

  test("does not ask for an answer by a day that has passed; today is the earliest", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    await world()
      .as("mot")
      .change(submit, { id, version: 1, body: sending(round, "12") });
    const sendBack = (dueOn: string) => {
      const remark = { id: newId(), fieldId: "" as const, reason: "unclear" as const, text: "Viết rõ" };
      const body = { id: newId(), content: { remarks: [remark], text: "", dueOn } };
      return world().as("thuky").change(contract.reviews.return, { id, version: 2, body });
    };
    expect(await problemOf(sendBack("2026-06-30"))).toMatchObject({
      fields: [{ path: "content.dueOn", code: "tooEarly" }],
    });
    expect((await sendBack("2026-07-01")).version).toBe(3);
  });

  test("keeps with its answer when it was written and when it arrived", async () => {
    const round = await openRound(world());
    const { id, answers } = await returned(world(), round, "2026-07-02");
    world().clock.advance(3 * day);
    const writtenAt = "2026-07-02T09:00:00.000Z";
    const body = { content: whole(round, "11"), writtenAt, answer: answers("Nhầm", "Đã viết lại") } as never;
    await world().as("mot").change(submit, { id, version: 3, body });
    const { returns, review } = await world().as("thuky").view(view, { id });
    expect(returns[0]?.answered).toMatchObject({ writtenAt, at: "2026-07-04T01:00:00.000Z" });
    expect(review.firstSubmittedAt).toBe("2026-07-01T01:00:00.000Z");
  });
});

describeOnEachDatabase("A filing that its filer wants back", world => {
  test("stays sent once it is locked, and the answer says why; more time opens it again", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const mot = world().as("mot");
    await mot.change(submit, { id, version: 1, body: sending(round, "12") });
    world().clock.advance(25 * day);
    expect((await mot.view(view, { id })).can.withdraw).toEqual({ no: "locked" });
    const back = () => mot.change(withdraw, { id, version: 2, body: {} });
    expect(await problemOf(back())).toMatchObject({ code: "conflict", why: "locked" });
    const more = { dueOn: "2026-08-01", reason: "Bão số 2" };
    await world().as("staff").change(contract.obligations.extend, { id, version: 1, body: more });
    expect((await back()).version).toBe(3);
  });

  test("stays sent once its period is closed, and is neither returned nor opened again there", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    await world()
      .as("mot")
      .change(submit, { id, version: 1, body: sending(round, "12") });
    await world()
      .store.db.updateTable("periods")
      .set({ state: "closed" })
      .where("id", "=", round.period)
      .execute();
    const back = world().as("mot").change(withdraw, { id, version: 2, body: {} });
    expect(await problemOf(back)).toMatchObject({ code: "conflict", why: "periodClosed" });
    let version = 2;
    for (const [who, move] of [
      ["thuky", verify],
      ["staff", verify],
      ["leader", approve],
    ] as const)
      ({ version } = await world().as(who).change(move, { id, version, body: {} }));
    const opening = world()
      .as("leader")
      .change(reopen, { id, version, body: { reason: "Bổ sung" } });
    expect(await problemOf(opening)).toMatchObject({ code: "conflict", why: "periodClosed" });
  });
});

describeOnEachDatabase("What changed since it was judged", world => {
  test("is told to each level since its own last word", async () => {
    const round = await openRound(world());
    const { id, answers } = await returned(world(), round);
    const judgedBy = async (who: string) =>
      (await world().as(who).view(view, { id })).judged?.version ?? null;
    const body = sending(round, "11", answers("", "Đã viết lại"));
    await world().as("mot").change(submit, { id, version: 3, body });
    expect(await judgedBy("thuky")).toBe(3);
    await world().as("thuky").change(verify, { id, version: 4, body: {} });
    const atStaff = await world().as("staff").view(view, { id });
    expect(atStaff.judged).toBeNull();
    expect(atStaff.sentBack?.content.answers[round.form.figure.id]?.number.value).toBe("12");
    expect(atStaff.returned?.version).toBe(2);
    await world().as("staff").change(verify, { id, version: 5, body: {} });
    expect(await judgedBy("leader")).toBeNull();
    expect((await world().as("thuky").view(view, { id })).sentBack?.version).toBe(3);
  });
});

describeOnEachDatabase("A line of a list", world => {
  const lineOf = async (who: string, list: "mine" | "overdue" | "waiting", id: string) =>
    (await world().as(who).view(contract.reviews[list], {})).rows.find(row => row.id === id);

  test("has the day that the return asked for, also when its answer was taken back", async () => {
    const round = await openRound(world());
    const { id, answers } = await returned(world(), round, "2026-07-31");
    world().clock.advance(14 * day);
    expect(await lineOf("mot", "mine", id)).toMatchObject({ dueOn: "2026-07-31", isOverdue: false });
    expect(await lineOf("staff", "overdue", id)).toBeUndefined();
    const mot = world().as("mot");
    await mot.change(submit, { id, version: 3, body: sending(round, "11", answers("", "Đã viết lại")) });
    await mot.change(withdraw, { id, version: 4, body: {} });
    world().clock.advance(17 * day);
    expect(await lineOf("mot", "mine", id)).toMatchObject({ dueOn: "2026-07-31", isOverdue: true });
    expect(await lineOf("staff", "overdue", id)).toMatchObject({ dueOn: "2026-07-31" });
  });

  test("waits since it came to the level that has it, and has no day when it was opened again", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    await world()
      .as("mot")
      .change(submit, { id, version: 1, body: sending(round, "12") });
    const since = async (who: string) => (await lineOf(who, "waiting", id))?.waitsSince?.slice(0, 10);
    expect(await since("thuky")).toBe("2026-07-01");
    world().clock.advance(9 * day);
    await world().as("thuky").change(verify, { id, version: 2, body: {} });
    expect(await since("staff")).toBe("2026-07-10");
    world().clock.advance(2 * day);
    await world().as("staff").change(verify, { id, version: 3, body: {} });
    expect(await since("leader")).toBe("2026-07-12");
    await world().as("leader").change(approve, { id, version: 4, body: {} });
    await world()
      .as("leader")
      .change(reopen, { id, version: 5, body: { reason: "Bổ sung" } });
    expect(await lineOf("mot", "mine", id)).toMatchObject({ dueOn: null, isOverdue: false });
  });
});
