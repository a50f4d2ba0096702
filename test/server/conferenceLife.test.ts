import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { create, update, record, close, reopen, remove, view, revisions } = contract.conferences;
const complete: ConferenceDraft = {
  ...emptyConference(),
  title: "Hội nghị sơ kết",
  kinds: ["halfYearReview"],
  isDateUnknown: true,
};

async function recorded(world: World, content = complete): Promise<string> {
  const id = newId();
  const staff = world.as("staff");
  await staff.change(create, { body: { id, content } });
  await staff.change(record, { id, version: 1, body: {} });
  return id;
}

async function closed(world: World): Promise<string> {
  const id = await recorded(world);
  await world.as("staff").change(close, { id, version: 2, body: {} });
  return id;
}

const booksOf = (world: World, id: string) =>
  world.store.db
    .selectFrom("audit")
    .select(["action", "actorName", "after"])
    .where("recordId", "=", id)
    .orderBy("seq")
    .execute();

describeOnEachDatabase("The life of a record", world => {
  test("goes from draft to recorded to closed, and each answer says what may be done next", async () => {
    const id = newId();
    const staff = world().as("staff");
    const moves = async () => {
      const { state, can } = await staff.view(view, { id });
      return [state, ...Object.entries(can).flatMap(([move, allowed]) => (allowed === true ? [move] : []))];
    };
    await staff.change(create, { body: { id, content: complete } });
    expect(await moves()).toEqual(["draft", "edit", "record", "remove"]);
    await staff.change(record, { id, version: 1, body: {} });
    expect(await moves()).toEqual(["recorded", "edit", "close", "remove"]);
    await staff.change(close, { id, version: 2, body: {} });
    expect(await moves()).toEqual(["closed"]);
    expect((await world().as("admin").view(view, { id })).can.reopen).toBe(true);
  });

  test("closed, takes no edit and cannot be removed, and the refusal says why", async () => {
    const id = await closed(world());
    const staff = world().as("staff");
    for (const call of [
      () => staff.change(update, { id, version: 3, body: { ...complete, title: "Khác" } }),
      () => staff.change(remove, { id, version: 3, body: {} }),
      () => staff.change(close, { id, version: 3, body: {} }),
      () => staff.change(record, { id, version: 3, body: {} }),
    ]) {
      expect(await problemOf(call())).toMatchObject({
        code: "conflict",
        why: "closed",
        message: "Hồ sơ đã đóng, chỉ để xem. Người quản trị có thể mở lại.",
      });
    }
    const kept = await staff.view(view, { id });
    expect([kept.version, kept.content]).toEqual([3, complete]);
    expect(await booksOf(world(), id)).toHaveLength(3);
  });

  test("is reopened by an administrator alone, with a reason that the books and the history keep", async () => {
    const id = await closed(world());
    const [admin, staff] = [world().as("admin"), world().as("staff")];
    const reason = "Bổ sung số quyết định";
    const byStaff = staff.change(reopen, { id, version: 3, body: { reason } });
    expect((await problemOf(byStaff)).code).toBe("forbidden");
    const withoutReason = admin.change(reopen, { id, version: 3, body: { reason: "  " } });
    expect((await problemOf(withoutReason)).fields).toEqual([{ path: "reason", code: "required" }]);
    await admin.change(reopen, { id, version: 3, body: { reason } });
    await staff.change(update, { id, version: 4, body: { ...complete, title: "Hội nghị sơ kết, bổ sung" } });

    const { rows } = await staff.view(revisions, { id });
    expect(rows.map(row => [row.version, row.act, row.state, row.by, row.reason])).toEqual([
      [5, "edited", "recorded", "Người staff", ""],
      [4, "reopened", "recorded", "Người admin", reason],
      [3, "closed", "closed", "Người staff", ""],
      [2, "recorded", "recorded", "Người staff", ""],
      [1, "created", "draft", "Người staff", ""],
    ]);
    const books = await booksOf(world(), id);
    expect(books.map(({ action }) => action)).toEqual(
      ["create", "record", "close", "reopen", "update"].map(name => `conferences.${name}`),
    );
    expect(JSON.parse(books[3]?.after ?? "")).toMatchObject({ state: "recorded", version: 4, reason });
    expect(books[3]?.actorName).toBe("Người admin");
  });

  test("does not go backwards or skip: a draft is not closed, what is open is not reopened", async () => {
    const id = newId();
    const admin = world().as("admin");
    await admin.change(create, { body: { id, content: complete } });
    expect(await problemOf(admin.change(close, { id, version: 1, body: {} }))).toMatchObject({
      code: "conflict",
      why: "notRecorded",
    });
    const early = admin.change(reopen, { id, version: 1, body: { reason: "Sửa" } });
    expect(await problemOf(early)).toMatchObject({ code: "conflict", why: "notClosed" });
  });

  test("records what was postponed only with a reason, and nothing that is still planned", async () => {
    const id = newId();
    const staff = world().as("staff");
    await staff.change(create, { body: { id, content: { ...complete, eventStatus: "planned" } } });
    const planned = staff.change(record, { id, version: 1, body: {} });
    expect((await problemOf(planned)).fields).toEqual([{ path: "eventStatus", code: "stillPlanned" }]);
    const postponed = { ...complete, eventStatus: "postponed" as const };
    await staff.change(update, { id, version: 1, body: postponed });
    const unexplained = staff.change(record, { id, version: 2, body: {} });
    expect((await problemOf(unexplained)).fields).toEqual([
      { path: "eventStatusReason", code: "reasonRequired" },
    ]);
    await staff.change(update, { id, version: 2, body: { ...postponed, eventStatusReason: "Do bão số 3" } });
    await staff.change(record, { id, version: 3, body: {} });
    const found = (eventStatus: "planned" | "postponed") =>
      staff.view(contract.conferences.count, { eventStatus });
    expect([(await found("postponed")).total, (await found("planned")).total]).toEqual([1, 0]);
  });

  test.each([1, 2, 3, 4, 5])(
    "when an edit races a close, exactly one wins and the other is told (%i)",
    async at => {
      const id = await recorded(world());
      const late = { ...complete, title: "Chữ của người đến sau" };
      const edit = () => world().as("staff").change(update, { id, version: 2, body: late });
      const shut = () => world().as("admin").change(close, { id, version: 2, body: {} });
      const calls = at % 2 === 0 ? [edit(), shut()] : [shut(), edit()];
      const answers = await Promise.allSettled(calls);
      const refused = answers.filter(answer => answer.status === "rejected");
      expect(refused).toHaveLength(1);
      const [problem] = refused.map(answer => answer.reason);
      expect(problem).toBeInstanceOf(ApiProblem);
      const { state, version, content } = await world().as("staff").view(view, { id });
      expect(problem).toMatchObject({
        status: 412,
        problem: { code: "stale", base: complete, current: { version: 3, state, content } },
      });
      expect(version).toBe(3);
      expect([state, content.title]).toEqual(
        state === "closed" ? ["closed", complete.title] : ["recorded", late.title],
      );
      expect(await booksOf(world(), id)).toHaveLength(3);
    },
  );
});
