import { expect, test } from "vitest";
import { runMailings } from "../../server/inbox/mailings.ts";
import { remindOfReviews } from "../../server/reviews/reviewReminders.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { addHolder } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const day = 86_400_000;

/** Each morning of so many days, twice, as two servers would; answers the day of each reminder and whom it told. */
async function mornings(world: World, count: number): Promise<string[]> {
  const told: string[] = [];
  for (let at = 0; at < count; at++) {
    const today = world.clock.now.toISOString().slice(0, 10);
    const before = await dueNotices(world);
    await remindOfReviews(world.store.db, world.clock.now);
    await remindOfReviews(world.store.db, world.clock.now);
    const after = await dueNotices(world);
    told.push(...after.slice(before.length).map(({ username }) => `${today} ${username}`));
    world.clock.advance(day);
  }
  return told.sort();
}

function dueNotices({ store }: World) {
  return store.db
    .selectFrom("notices")
    .innerJoin("user", "user.id", "notices.accountId")
    .select(["username", "about"])
    .where("kind", "=", "reviewDue")
    .orderBy("at")
    .orderBy("username")
    .execute();
}

async function submit(world: World, { owed, form }: ReviewRound, unit: string): Promise<void> {
  const content = contentOf({ [form.story.id]: { text: "Đã làm" }, [form.figure.id]: numbered("3") });
  const body = { content, writtenAt: null, answer: null };
  await world.as(unit).change(contract.reviews.submit, { id: owed(unit), version: 1, body });
}

describeOnEachDatabase("Reminders that go out by themselves", open => {
  test("tell whoever has not filed, 7 and 1 days before the deadline and 1 and 7 days after it, once each", async () => {
    const world = open();
    const round = await openRound(world, ["mot", "hai"]);
    await submit(world, round, "hai");
    expect(await mornings(world, 25)).toEqual([
      "2026-07-03 mot",
      "2026-07-09 mot",
      "2026-07-11 mot",
      "2026-07-17 mot",
    ]);
    const notices = (await dueNotices(world)).map(({ about }) => JSON.parse(about));
    expect(notices).toContainEqual({
      kind: "reviewDue",
      reviewId: round.owed("mot"),
      review: "Báo cáo sơ kết, 6 tháng đầu năm 2026",
      unit: "Đơn vị mot",
      dueOn: "2026-07-10",
      isOver: true,
    });
  });

  test("follow the extension's days, and leave those alone that need not file", async () => {
    const world = open();
    const round = await openRound(world, ["mot", "hai"]);
    const staff = world.as("staff");
    const body = { dueOn: "2026-07-20", reason: "Bão" };
    await staff.change(contract.obligations.extend, { id: round.owed("mot"), version: 1, body });
    await staff.change(contract.obligations.exempt, {
      id: round.owed("hai"),
      version: 1,
      body: { reason: "Mới lập" },
    });
    expect(await mornings(world, 30)).toEqual(["2026-07-13 mot", "2026-07-19 mot"]);
  });

  test("go by the day of the return once something came back, and stop when it is answered", async () => {
    const world = open();
    const round = await openRound(world, ["mot"]);
    const id = round.owed("mot");
    await submit(world, round, "mot");
    const remark = { id: newId(), fieldId: "" as const, reason: "unclear" as const, text: "Viết rõ hơn" };
    const content = { remarks: [remark], text: "", dueOn: "2026-07-08" };
    await world
      .as("thuky")
      .change(contract.reviews.return, { id, version: 2, body: { id: newId(), content } });
    expect(await mornings(world, 7)).toEqual(["2026-07-01 mot", "2026-07-07 mot"]);
  });

  test("wait for the morning, and go by the days that staff set for the form", async () => {
    const world = open();
    const round = await openRound(world, ["mot"]);
    const body = { before: [3], after: [] };
    await world.as("staff").change(contract.reviewForms.remind, { id: round.form.id, version: 1, body });
    const { reminders } = await world.as("staff").view(contract.reviewForms.view, { id: round.form.id });
    expect(reminders).toEqual(body);
    world.clock.now = new Date("2026-07-06T23:30:00.000Z");
    expect(await remindOfReviews(world.store.db, world.clock.now)).toBe(0);
    world.clock.now = new Date("2026-07-07T00:00:00.000Z");
    expect(await remindOfReviews(world.store.db, world.clock.now)).toBe(1);
  });

  test("go by letter to whoever chose letters, with a link to the filing", async () => {
    const world = open();
    const round = await openRound(world, ["mot"]);
    await world.as("mot").change(contract.ownChoices.update, {
      body: { mailAddress: "mot@example.vn", mailOften: "atOnce", language: "vi" },
    });
    world.clock.now = new Date("2026-07-09T01:00:00.000Z");
    await remindOfReviews(world.store.db, world.clock.now);
    const letters: string[] = [];
    const send = async ({ text }: { text: string }) => void letters.push(text);
    await runMailings(world.store.db, { send, now: world.clock.now, baseUrl: "https://so-ket.example" });
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain("của Đơn vị mot đến hạn nộp ngày 10/07/2026");
    expect(letters[0]).toContain(`https://so-ket.example/bao-cao/${round.owed("mot")}`);
  });

  test("pass over whoever stands in for a switched-off account, and tell staff where nobody can file", async () => {
    const world = open();
    const round = await openRound(world, ["mot"]);
    const { db } = world.store;
    const own = await db
      .selectFrom("posts")
      .selectAll()
      .where("unitId", "=", round.units["mot"] ?? "")
      .executeTakeFirstOrThrow();
    await addHolder(world, "thay", []);
    const { id: accountId } = await db
      .selectFrom("user")
      .select("id")
      .where("username", "=", "thay")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("posts")
      .values({ ...own, id: newId(), accountId, onBehalfOf: own.id })
      .execute();
    world.clock.now = new Date("2026-07-03T01:00:00.000Z");
    expect(await remindOfReviews(db, world.clock.now)).toBe(1);
    expect((await dueNotices(world)).map(({ username }) => username)).toEqual(["mot", "thay"]);

    await db.updateTable("user").set({ isDisabled: 1 }).where("id", "=", own.accountId).execute();
    world.clock.now = new Date("2026-07-09T01:00:00.000Z");
    expect(await remindOfReviews(db, world.clock.now)).toBe(0);
    expect(await remindOfReviews(db, world.clock.now)).toBe(0);
    expect(await dueNotices(world)).toHaveLength(2);
    const unheld = await db
      .selectFrom("notices")
      .innerJoin("user", "user.id", "notices.accountId")
      .select(["username", "about"])
      .where("kind", "=", "reviewUnheld")
      .execute();
    expect(unheld.map(({ username }) => username)).toEqual(["staff"]);
    expect(JSON.parse(unheld[0]?.about ?? "")).toMatchObject({ unit: "Đơn vị mot", dueOn: "2026-07-10" });
    const { reminded, nobody } = await world
      .as("staff")
      .change(contract.obligations.remind, { body: { obligations: [round.owed("mot")] } });
    expect({ reminded, nobody }).toEqual({
      reminded: 0,
      nobody: [{ id: round.owed("mot"), unit: "Đơn vị mot" }],
    });
  });

  test("have days that nobody replaces unseen, and that make nobody's form stale", async () => {
    const world = open();
    const { form } = await openRound(world, ["mot"]);
    const staff = world.as("staff");
    const seen = await staff.view(contract.reviewForms.view, { id: form.id });
    const first = { before: [3], after: [] };
    await staff.change(contract.reviewForms.remind, { id: form.id, version: 1, body: first });
    const late = staff.change(contract.reviewForms.remind, {
      id: form.id,
      version: 1,
      body: { before: [], after: [] },
    });
    expect(await problemOf(late)).toMatchObject({
      code: "stale",
      current: { reminders: first, remindersVersion: 2 },
    });
    const saved = { ...form.content, name: "Báo cáo sơ kết năm" };
    await staff.change(contract.reviewForms.update, { id: form.id, version: seen.version, body: saved });
    expect((await staff.view(contract.reviewForms.view, { id: form.id })).reminders).toEqual(first);
  });
});
