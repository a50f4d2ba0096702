import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { anyConference } from "../support/anyConference.ts";
import { attachPaper } from "../support/attachPaper.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { create, update, restoreRevision, view, revisions, revision, remove, restore } = contract.conferences;

describeOnEachDatabase("The history of a conference", world => {
  test("holds every saved state as it was saved, and any of them can be restored", async () => {
    const entries = await addEntries(world());
    const staff = world().as("staff");
    const edits = fc.array(anyConference(entries), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(edits, fc.nat(), async ([first, ...rest], pick) => {
        const id = newId();
        const states: ConferenceDraft[] = [first ?? emptyConference(), ...rest];
        await staff.change(create, { body: { id, content: states[0] ?? emptyConference() } });
        for (const [at, content] of rest.entries())
          await staff.change(update, { id, version: at + 1, body: content });

        const { rows, older } = await staff.view(revisions, { id });
        expect(older).toBeNull();
        expect(rows.map(row => row.version)).toEqual(states.map((_, at) => at + 1).toReversed());
        for (const [at, content] of states.entries()) {
          const kept = await staff.view(revision, { id, version: `${at + 1}` });
          expect(JSON.stringify(kept.content)).toBe(JSON.stringify(content));
        }

        const chosen = (pick % states.length) + 1;
        await staff.change(restoreRevision, { id, version: states.length, body: { revision: chosen } });
        const [newest] = (await staff.view(revisions, { id })).rows;
        expect(newest).toMatchObject({ act: "restored", restoredFrom: chosen, version: states.length + 1 });
        const now = await staff.view(view, { id });
        expect(now.version).toBe(states.length + 1);
        expect(JSON.stringify(now.content)).toBe(JSON.stringify(states[chosen - 1]));
        const books = await world()
          .store.db.selectFrom("audit")
          .select("seq")
          .where("recordId", "=", id)
          .execute();
        expect(books).toHaveLength(states.length + 1);
        // A task belongs to one record for life, so the next run needs this one's tasks to be free.
        await staff.change(update, { id, version: now.version, body: emptyConference() });
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test("names the fields that changed, counts their rows, and tells what was done", async () => {
    const id = newId();
    const staff = world().as("staff");
    const item = (text: string) => ({ id: newId(), text });
    const [a, b] = [item("Bối cảnh"), item("Khó khăn")];
    await staff.change(create, { body: { id, content: { ...emptyConference(), context: [a, b] } } });
    const body = {
      ...emptyConference(),
      title: "Giao ban",
      context: [b, { ...a, text: "Bối cảnh chung" }, item("Thuận lợi")],
    };
    await staff.change(update, { id, version: 1, body });
    await staff.change(update, { id, version: 2, body: { ...body, context: body.context.toReversed() } });
    await staff.change(remove, { id, version: 3, body: {} });
    expect((await problemOf(staff.view(revisions, { id }))).code).toBe("notFound");
    await staff.change(restore, { id, version: 4, body: {} });
    const { rows } = await staff.view(revisions, { id });
    expect(rows.map(({ version, act, changed }) => [version, act, changed])).toEqual([
      [5, "broughtBack", []],
      [4, "removed", []],
      [3, "edited", [{ field: "context", rows: 0 }]],
      [
        2,
        "edited",
        [
          { field: "title", rows: 0 },
          { field: "context", rows: 2 },
        ],
      ],
      [1, "created", []],
    ]);
    // Whoever saw the state after it was brought back is still told what they saw.
    await staff.change(update, { id, version: 5, body: emptyConference() });
    const late = staff.change(update, { id, version: 5, body });
    expect(await problemOf(late)).toMatchObject({ code: "stale", base: { title: "Giao ban" } });
  });

  test("is read page by page when it is long", async () => {
    const id = newId();
    const staff = world().as("staff");
    await staff.change(create, { body: { id, content: emptyConference() } });
    const { db } = world().store;
    const first = await db.selectFrom("conferenceRevisions").selectAll().executeTakeFirstOrThrow();
    const more = Array.from({ length: 149 }, (_, at) => ({ ...first, version: at + 2 }));
    await db.insertInto("conferenceRevisions").values(more).execute();
    const page = await staff.view(revisions, { id });
    expect([page.rows[0]?.version, page.rows.length, page.older]).toEqual([150, 100, 51]);
    const next = await staff.view(revisions, { id, before: page.older ?? 0 });
    expect([next.rows[0]?.version, next.rows.length, next.older]).toEqual([50, 50, null]);
  });

  test("has no state that was never saved, and none of a record that is not there", async () => {
    const id = newId();
    const staff = world().as("staff");
    await staff.change(create, { body: { id, content: emptyConference() } });
    for (const version of ["2", "0", "-1", "1.0", "x", "99999999999999999999"])
      expect((await problemOf(staff.view(revision, { id, version }))).code).toBe("notFound");
    const missing = { id: newId(), version: "1" };
    expect((await problemOf(staff.view(revision, missing as never))).code).toBe("notFound");
    expect((await problemOf(staff.view(revisions, { id: newId() }))).code).toBe("notFound");
  });

  test("says which files the record had in each state, and bringing one back brings its files, though they were removed; later ones stay", async () => {
    const id = newId();
    const staff = world().as("staff");
    const { update: describe, remove: take, list } = contract.files;
    const attach = (name: string) => attachPaper(staff, id, name);
    const said = async (version: number) =>
      (await staff.view(revision, { id, version: `${version}` })).files?.map(
        ({ name, caption, isRemoved }) => `${name} ${caption}${isRemoved ? " (removed)" : ""}`,
      );
    const save = (version: number) => staff.change(update, { id, version, body: emptyConference() });
    await staff.change(create, { body: { id, content: emptyConference() } });
    const [first, second] = [await attach("một.pdf"), await attach("hai.pdf")];
    // The newest state has what the record has.
    expect(await said(1)).toEqual(["một.pdf ", "hai.pdf "]);
    await staff.change(describe, { id: first.id, version: 1, body: { caption: "Cũ", itemId: "" } });
    await save(1);
    await staff.change(describe, { id: first.id, version: 2, body: { caption: "Mới", itemId: "" } });
    await staff.change(take, { id: second.id, version: 1, body: {} });
    await save(2);
    await attach("ba.pdf");
    expect([await said(1), await said(2), await said(3)]).toEqual([
      [],
      ["một.pdf Cũ", "hai.pdf  (removed)"],
      ["một.pdf Mới", "ba.pdf "],
    ]);
    // It can be read with the state that names it, by whoever may see the record; the record itself has it no more.
    expect(
      (await world().as("leader").view(contract.files.download, { id: second.id })).size,
    ).toBeGreaterThan(0);
    expect((await staff.view(list, { ownerType: "conference", ownerId: id })).rows).toHaveLength(2);
    const { rows } = await staff.view(revisions, { id });
    expect(rows.map(({ version, changedFiles }) => [version, changedFiles])).toEqual([
      [3, 2],
      [2, 2],
      [1, 0],
    ]);

    await staff.change(restoreRevision, { id, version: 3, body: { revision: 2 } });
    expect(await said(4)).toEqual(["một.pdf Cũ", "hai.pdf ", "ba.pdf "]);
    const { after } = await world()
      .store.db.selectFrom("audit")
      .select("after")
      .where("action", "=", "conferences.restoreRevision")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(after ?? "")).toMatchObject({
      restoredFrom: 2,
      files: [second.id, first.id].toSorted(),
    });
    const { rows: files } = await staff.view(list, { ownerType: "conference", ownerId: id });
    expect(files.map(({ name }) => name)).toEqual(["một.pdf", "hai.pdf", "ba.pdf"]);
    // Going back to the state that was left brings what it had at its end.
    await staff.change(restoreRevision, { id, version: 4, body: { revision: 3 } });
    expect(await said(5)).toEqual(["một.pdf Mới", "hai.pdf ", "ba.pdf "]);
  });

  test("of before states knew of files says so, and bringing it back leaves the files alone", async () => {
    const id = newId();
    const staff = world().as("staff");
    await staff.change(create, { body: { id, content: emptyConference() } });
    await world().store.db.updateTable("conferenceRevisions").set({ files: null }).execute();
    await staff.change(update, { id, version: 1, body: { ...emptyConference(), title: "Giao ban" } });
    expect((await staff.view(revision, { id, version: "1" })).files).toBeNull();
    await staff.change(restoreRevision, { id, version: 2, body: { revision: 1 } });
    const [newest] = (await staff.view(revisions, { id })).rows;
    expect(newest).toMatchObject({ act: "restored", changedFiles: 0 });
  });

  test("restores nothing that is not there, not over a newer state, not into a closed record, not by those who only read", async () => {
    const id = newId();
    const { as } = world();
    const content = {
      ...emptyConference(),
      title: "Giao ban",
      kinds: ["briefing" as const],
      isDateUnknown: true,
    };
    await as("staff").change(create, { body: { id, content: emptyConference() } });
    await as("staff").change(update, { id, version: 1, body: content });
    const code = async (who: string, version: number, from: number) =>
      (await problemOf(as(who).change(restoreRevision, { id, version, body: { revision: from } }))).code;
    expect(await code("staff", 2, 9)).toBe("notFound");
    expect(await code("staff", 1, 1)).toBe("stale");
    expect(await code("leader", 2, 1)).toBe("forbidden");
    await as("staff").change(contract.conferences.record, { id, version: 2, body: {} });
    expect(await code("staff", 3, 1)).toBe("invalid");
    await as("staff").change(contract.conferences.close, { id, version: 3, body: {} });
    expect(await code("staff", 4, 2)).toBe("conflict");
  });
});
