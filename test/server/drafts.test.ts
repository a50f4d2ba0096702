import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import type { ApiProblem } from "../../src/api/problem.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import type { DraftWords } from "../../src/domain/draft.ts";
import { newId } from "../../src/domain/id.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase, type Person } from "../support/world.ts";

const desk = { id: newId(), name: "Chrome, Windows" };

const words = (values: unknown, more: Partial<DraftWords> = {}): DraftWords => ({
  values,
  baseVersion: 0,
  title: "Hội nghị",
  machine: desk,
  typedAt: "2026-07-01T00:59:58.000Z",
  stamp: newId(),
  ...more,
});

const at = (recordId: string) => ({ type: "conference", recordId });

function keep(person: Person, recordId: string, draft: DraftWords, seen = "") {
  return person.change(contract.drafts.keep, { ...at(recordId), body: { seen, draft } });
}

async function viewed(person: Person, recordId: string) {
  return (await person.view(contract.drafts.view, at(recordId))).draft;
}

describeOnEachDatabase("A saved record", world => {
  const content = () => ({ ...emptyConference(), title: "Đã lưu" });

  test("takes along the drafts of its writer that the save names, and no others", async () => {
    const { as } = world();
    const id = newId();
    const [own, elsewhere, others] = [words({ title: "Đã lưu" }), words({ title: "Khác" }), words({})];
    await keep(as("staff"), id, own);
    const other = newId();
    await keep(as("staff"), other, elsewhere);
    await keep(as("admin"), id, others);
    const drafts = [own.stamp, elsewhere.stamp, others.stamp];
    await as("staff").change(contract.conferences.create, { body: { id, content: content() }, drafts });
    expect(await viewed(as("staff"), id)).toBeNull();
    expect(await viewed(as("staff"), other)).not.toBeNull();
    expect(await viewed(as("admin"), id)).not.toBeNull();
  });

  test("takes along what the machine that it was made on had typed until then, and nothing that was typed after it or elsewhere", async () => {
    const staff = world().as("staff");
    const atDesk = (until: string) => [`${desk.id}@${until}`];
    const cases = [
      [{ typedAt: "2026-06-30T23:00:00.000Z" }, atDesk("2026-06-30T23:00:00.000Z"), true],
      [{ typedAt: "2026-06-30T23:00:00.001Z" }, atDesk("2026-06-30T23:00:00.000Z"), false],
      [{ machine: { id: newId(), name: "Firefox, Linux" } }, atDesk("2026-07-02T00:00:00.000Z"), false],
      [{}, [`${desk.id}@hom nay`], false],
      [{}, [`@2026-07-02T00:00:00.000Z`, desk.id], false],
    ] as const;
    for (const [about, drafts, isGone] of cases) {
      const id = newId();
      await keep(staff, id, words({ title: "Gõ trước khi lưu" }, about));
      await staff.change(contract.conferences.create, { body: { id, content: content() }, drafts });
      expect((await viewed(staff, id)) === null).toBe(isGone);
    }
  });

  test("leaves words of another machine, and everything when the save is refused", async () => {
    const staff = world().as("staff");
    const id = newId();
    await staff.change(contract.conferences.create, { body: { id, content: content() } });
    const draft = words({ title: "Máy khác" }, { baseVersion: 1 });
    await keep(staff, id, draft);
    const save = { id, version: 1, body: { ...content(), title: "Lần hai" } };
    await staff.change(contract.conferences.update, { ...save, drafts: [newId()] });
    const late = staff.change(contract.conferences.update, { ...save, drafts: [draft.stamp] });
    expect((await problemOf(late)).code).toBe("stale");
    expect(await viewed(staff, id)).toMatchObject({ stamp: draft.stamp });
    await staff.change(contract.conferences.update, { ...save, version: 2, drafts: [draft.stamp] });
    expect(await viewed(staff, id)).toBeNull();
  });
});

describeOnEachDatabase("A draft on the server", world => {
  test("is kept as typed, valid or not, and given back to its owner with machine and time", async () => {
    const staff = world().as("staff");
    const id = newId();
    const values = { title: "", date: "31/02", rows: [{ text: "  dở " }, null], đ: true, n: -0.5 };
    const draft = words(values);
    expect(await keep(staff, id, draft)).toEqual({ stamp: draft.stamp, savedAt: "2026-07-01T01:00:00.000Z" });
    expect(await viewed(staff, id)).toEqual({ ...draft, over: "", savedAt: "2026-07-01T01:00:00.000Z" });
    const { rows } = await staff.view(contract.drafts.list, {});
    expect(rows).toMatchObject([{ type: "conference", recordId: id, title: "Hội nghị", machine: desk }]);
    expect(rows[0]).not.toHaveProperty("values");
  });

  test("is nobody else's to see, to overwrite or to drop, not even the administrator's", async () => {
    const { as } = world();
    const id = newId();
    const draft = words({ title: "Riêng" });
    await keep(as("staff"), id, draft);
    for (const other of ["admin", "leader"]) {
      expect(await viewed(as(other), id)).toBeNull();
      expect((await as(other).view(contract.drafts.list, {})).rows).toEqual([]);
      const dropped = await as(other).change(contract.drafts.drop, {
        ...at(id),
        body: { stamp: draft.stamp },
      });
      expect(dropped).toEqual({ isDropped: false });
      await keep(as(other), id, words({ title: other }));
    }
    expect(await viewed(as("staff"), id)).toMatchObject({ values: { title: "Riêng" } });
  });

  test("leaves no row in the book and needs no key, however often it is written", async () => {
    const { as, store } = world();
    const id = newId();
    const draft = words({ title: "Một" });
    await keep(as("staff"), id, draft);
    await keep(as("staff"), id, draft);
    await as("staff").change(contract.drafts.drop, { ...at(id), body: { stamp: null } });
    expect(await viewed(as("staff"), id)).toBeNull();
    expect(await store.db.selectFrom("audit").selectAll().execute()).toEqual([]);
    expect(await store.db.selectFrom("idempotency").selectAll().execute()).toEqual([]);
  });

  test("is never overwritten by a page that has not seen it: the refusal brings it along", async () => {
    const staff = world().as("staff");
    const id = newId();
    const first = words({ title: "Máy bàn" });
    const second = words({ title: "Máy xách tay" }, { machine: { id: newId(), name: "Firefox, Linux" } });
    await keep(staff, id, first);
    const refusal = await problemOf(keep(staff, id, second));
    expect(refusal).toMatchObject({
      code: "stale",
      current: { values: { title: "Máy bàn" }, machine: desk },
    });
    await keep(staff, id, second, first.stamp);
    expect(await viewed(staff, id)).toMatchObject({ values: { title: "Máy xách tay" }, over: first.stamp });

    // Saving on one machine drops what that machine wrote, not what another one wrote since.
    const dropped = await staff.change(contract.drafts.drop, { ...at(id), body: { stamp: first.stamp } });
    expect(dropped).toEqual({ isDropped: false });
    expect(await viewed(staff, id)).toMatchObject({ values: { title: "Máy xách tay" } });
  });

  test("written by two machines at once is one of the two, and the other is told", async () => {
    const staff = world().as("staff");
    const id = newId();
    const all = await Promise.allSettled(
      ["một", "hai", "ba"].map(title => keep(staff, id, words({ title }))),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of all)
      if (one.status === "rejected") expect((one.reason as ApiProblem).problem.code).toBe("stale");
  });

  test("holds any JSON object and nothing that a database cannot hold", async () => {
    const staff = world().as("staff");
    const codes = async (values: unknown) => {
      const { code, fields } = await problemOf(keep(staff, newId(), words(values)));
      return [code, fields?.[0]?.path];
    };
    expect(await codes({ a: { b: ["x", "lẻ \ud800"] } })).toEqual(["invalid", "draft.values.a.b.1"]);
    expect(await codes({ a: "\u0000" })).toEqual(["invalid", "draft.values.a"]);
    expect(await codes({ ["\ud800"]: "" })).toEqual(["invalid", "draft.values"]);
    expect(await codes([])).toEqual(["invalid", "draft.values"]);
    expect(await codes(null)).toEqual(["invalid", "draft.values"]);
    expect((await problemOf(keep(staff, newId(), words({ long: "x".repeat(1_000_001) })))).code).toBe(
      "tooLarge",
    );
    let deep: unknown = "x";
    for (let level = 0; level < 40; level++) deep = [deep];
    expect((await problemOf(keep(staff, newId(), words({ deep })))).code).toBe("badRequest");
    const unknown = { type: "../etc", recordId: newId(), body: { seen: "", draft: words({}) } };
    expect((await problemOf(staff.change(contract.drafts.keep, unknown))).code).toBe("notFound");
  });
});
