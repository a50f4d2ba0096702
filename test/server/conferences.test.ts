import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { anyConference } from "../support/anyConference.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { create, view, update, record, remove, restore, list, count } = contract.conferences;
const complete: ConferenceDraft = {
  ...emptyConference(),
  title: "Hội nghị sơ kết",
  kinds: ["halfYearReview"],
  isDateUnknown: true,
};

async function saved(world: World, content: ConferenceDraft): Promise<string> {
  const id = newId();
  await world.as("staff").change(create, { body: { id, content } });
  return id;
}

describeOnEachDatabase("A conference", world => {
  test("comes back byte by byte as it was typed", async () => {
    const entries = await addEntries(world());
    const staff = world().as("staff");
    await fc.assert(
      fc.asyncProperty(anyConference(entries), async content => {
        const id = await saved(world(), content);
        const kept = await staff.view(view, { id });
        expect(JSON.stringify(kept.content)).toBe(JSON.stringify(content));
        expect(kept).toMatchObject({ version: 1, state: "draft", createdBy: "Người staff" });
        const { version } = await staff.change(remove, { id, version: 1, body: {} });
        expect(version).toBe(2);
      }),
      { numRuns: 25 },
    );
  });

  test("keeps every saved state as a revision", async () => {
    const id = await saved(world(), emptyConference());
    const staff = world().as("staff");
    world().clock.advance(60_000);
    await staff.change(update, { id, version: 1, body: complete });
    await staff.change(record, { id, version: 2, body: {} });
    const revisions = await world()
      .store.db.selectFrom("conferenceRevisions")
      .select(["version", "state", "content"])
      .where("conferenceId", "=", id)
      .orderBy("version")
      .execute();
    expect(revisions.map(({ version, state }) => [version, state])).toEqual([
      [1, "draft"],
      [2, "draft"],
      [3, "recorded"],
    ]);
    expect(JSON.parse(revisions[0]?.content ?? "")).toEqual(emptyConference());
    const kept = await staff.view(view, { id });
    expect(kept).toMatchObject({ version: 3, state: "recorded" });
    expect(kept.updatedAt > kept.createdAt).toBe(true);
  });

  test("saved by somebody else in the meantime is refused with what was seen and what stands", async () => {
    const id = await saved(world(), complete);
    const admin = world().as("admin");
    await admin.change(update, { id, version: 1, body: { ...complete, title: "Tên mới" } });
    const mine = world()
      .as("staff")
      .change(update, { id, version: 1, body: { ...complete, title: "Tên cũ" } });
    expect(await problemOf(mine)).toMatchObject({
      code: "stale",
      base: { title: "Hội nghị sơ kết" },
      current: { version: 2, updatedBy: "Người admin", content: { title: "Tên mới" } },
    });
  });

  test("is not recorded before title, kind and date, and stays complete once recorded", async () => {
    const id = await saved(world(), emptyConference());
    const staff = world().as("staff");
    const problem = await problemOf(staff.change(record, { id, version: 1, body: {} }));
    expect(problem.fields).toEqual([
      { path: "title", code: "titleRequired" },
      { path: "kinds", code: "kindRequired" },
      { path: "date", code: "dateRequired" },
    ]);
    await staff.change(update, { id, version: 1, body: complete });
    await staff.change(record, { id, version: 2, body: {} });
    const emptied = staff.change(update, { id, version: 3, body: { ...complete, title: "" } });
    expect((await problemOf(emptied)).fields).toEqual([{ path: "title", code: "titleRequired" }]);
  });

  test("cannot point to what is in no catalogue", async () => {
    const lost = { id: newId(), name: "Đơn vị lạ" };
    const task = {
      id: newId(),
      text: "Tuyên truyền",
      origin: "cluster" as const,
      personId: newId(),
      owners: [lost],
      deadline: null,
    };
    const content = { ...complete, cluster: lost, period: lost, tasks: [task] };
    const problem = await problemOf(saved(world(), content));
    expect(problem.fields).toEqual(
      expect.arrayContaining([
        { path: "cluster", code: "unknownLink" },
        { path: "period", code: "unknownLink" },
        { path: "tasks.0.owners.0", code: "unknownLink" },
        { path: "tasks.0.personId", code: "unknownPerson" },
      ]),
    );
  });

  test("does not take one identity twice, nor a task of another conference", async () => {
    const item = { id: newId(), text: "Thảo luận" };
    const twice = await problemOf(saved(world(), { ...complete, discussion: [item, item] }));
    expect(twice.fields).toEqual([{ path: "discussion.1", code: "duplicateId" }]);

    const task = {
      id: newId(),
      text: "Tuyên truyền",
      origin: "cluster" as const,
      personId: "" as const,
      owners: [],
      deadline: null,
    };
    const first = await saved(world(), { ...complete, tasks: [task] });
    const copied = await problemOf(saved(world(), { ...complete, tasks: [task] }));
    expect(copied.fields).toEqual([{ path: "tasks.0.id", code: "taken" }]);
    await world()
      .as("staff")
      .change(update, { id: first, version: 1, body: { ...complete, tasks: [task] } });
    const again = world()
      .as("staff")
      .change(create, { body: { id: first, content: complete } });
    expect((await problemOf(again)).code).toBe("taken");
  });

  test("removed, is nowhere; restored, is everywhere again", async () => {
    const entries = await addEntries(world());
    const [cluster] = entries.clusters;
    const id = await saved(world(), { ...complete, cluster: cluster ?? complete.cluster });
    const staff = world().as("staff");
    const seen = async () => {
      const filters = [
        {},
        { q: "so ket" },
        { cluster: cluster?.id ?? "" },
        { kind: "halfYearReview" as const },
      ];
      const found = [];
      for (const filter of filters) {
        found.push((await staff.view(list, filter)).rows.length, (await staff.view(count, filter)).total);
      }
      const csv = await staff.view(contract.conferences.export, {});
      return [...found, csv.trimEnd().split("\r\n").length - 1];
    };
    expect(new Set(await seen())).toEqual(new Set([1]));
    await staff.change(remove, { id, version: 1, body: {} });
    expect(new Set(await seen())).toEqual(new Set([0]));
    expect((await problemOf(staff.view(view, { id }))).code).toBe("notFound");
    expect((await problemOf(staff.change(remove, { id, version: 2, body: {} }))).code).toBe("stale");
    await staff.change(restore, { id, version: 2, body: {} });
    expect(new Set(await seen())).toEqual(new Set([1]));
    expect(await staff.view(view, { id })).toMatchObject({
      version: 3,
      content: { title: complete.title },
    });
  });

  test("as large as a request may be is found by its last word", async () => {
    const words = Array.from({ length: 9 }, (_, part) =>
      Array.from({ length: 9000 }, (__, at) => `tu${part}x${at}`).join(" "),
    );
    const sources = words.map(text => ({
      id: newId(),
      title: "",
      publisher: "",
      address: "",
      author: "",
      published: null,
      caption: "",
      text,
    }));
    await saved(world(), { ...complete, sources });
    expect((await world().as("staff").view(count, { q: "tu8x8999" })).total).toBe(1);
  });
});
