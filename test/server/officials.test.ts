import { beforeEach, describe, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { OfficialDraft } from "../../src/domain/people/official.ts";
import type { PostChange } from "../../src/domain/people/postChange.ts";
import { addHolder } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { officials, accounts, units } = contract;

const blank = { kind: "", level: "", from: "", to: "", basis: "", endBasis: "" } as const;

describeOnEachDatabase("Somebody in public posts", world => {
  let entries: Awaited<ReturnType<typeof addEntries>>;
  let id: string;

  beforeEach(async () => {
    entries = await addEntries(world());
    id = entries.officials[0]?.id ?? "";
  });

  const staff = () => world().as("staff");
  const stored = async () => (await staff().view(officials.view, { id })).content;
  const change = (more: Partial<PostChange> = {}, version = 1) =>
    staff().change(officials.changePosts, {
      id,
      version,
      body: { day: "2026-03-01", basis: "QĐ 12", leaves: [id], takes: null, ...more },
    });
  const takes = (body: { id: string | null; name: string }) => ({
    id: newId(),
    title: "Phó Chủ tịch",
    body,
    kind: "front" as const,
    level: "deputy" as const,
  });

  test("keeps the post first written down, without days", async () => {
    const { posts, ranks } = await stored();
    expect(posts).toMatchObject([{ title: "Phó Trưởng ban", from: "", to: "" }]);
    expect(ranks).toEqual([]);
  });

  test("changes posts by one decision, seen in the list of each day under the body’s name of that day", async () => {
    const unit = entries.units[0];
    if (unit === undefined) throw new Error("No unit.");
    await change({ takes: takes(unit) });
    const whole = await staff().view(units.view, { id: unit.id ?? "" });
    const renamed = { id: newId(), name: "Mặt trận tỉnh", shortName: "", from: "2026-05-01" };
    await staff().change(units.update, {
      id: unit.id ?? "",
      version: whole.version,
      body: { ...whole.content, names: [...whole.content.names, renamed] },
    });
    const on = async (day: string) => {
      const { rows } = await staff().view(officials.list, { on: day });
      return rows.find(row => row.id === id)?.posts.map(post => post.written);
    };
    expect(await on("2026-02-28")).toEqual(["Phó Trưởng ban"]);
    expect(await on("2026-03-01")).toEqual(["Phó Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh"]);
    expect(await on("2026-05-01")).toEqual(["Phó Chủ tịch Mặt trận tỉnh"]);
    expect((await stored()).posts).toMatchObject([
      { to: "2026-02-28", endBasis: "QĐ 12" },
      { from: "2026-03-01", to: "", basis: "QĐ 12" },
    ]);
    const row = await world()
      .store.db.selectFrom("audit")
      .selectAll()
      .where("action", "=", "officials.changePosts")
      .executeTakeFirstOrThrow();
    expect(row.recordId).toBe(id);
    expect(JSON.parse(row.after ?? "")).toMatchObject({ posts: [{ to: "2026-02-28" }, {}] });
  });

  test("refuses a change that no person could have made, and leaves everything as it was", async () => {
    const before = await stored();
    expect(await problemOf(change({ leaves: [newId()] }))).toMatchObject({
      fields: [{ path: "leaves.0", code: "unknownLink" }],
    });
    expect(await problemOf(change({ takes: takes({ id: newId(), name: "Ban lạ" }) }))).toMatchObject({
      fields: [{ path: "takes.body", code: "unknownLink" }],
    });
    expect(await problemOf(change({ leaves: [] }))).toMatchObject({ fields: [{ code: "changeRequired" }] });
    expect(await stored()).toEqual(before);
  });

  test("is corrected as a whole, over the version that was seen, with bodies that exist", async () => {
    const content: OfficialDraft = {
      ...(await stored()),
      name: "Nguyễn Thị Thủy",
      posts: [{ id: newId(), title: "Trưởng ban", ...blank, body: { id: newId(), name: "Ban lạ" } }],
    };
    const save = (body: OfficialDraft) => staff().change(officials.update, { id, version: 1, body });
    expect(await problemOf(save(content))).toMatchObject({
      fields: [{ path: "posts.0.body", code: "unknownLink" }],
    });
    await save({ ...content, posts: [] });
    expect(await problemOf(save({ ...content, posts: [] }))).toMatchObject({
      code: "stale",
      current: { version: 2, content: { posts: [] } },
    });
    expect(await problemOf(change())).toMatchObject({ code: "stale", current: { version: 2 } });
  });

  test("belongs to one account at most", async () => {
    const admin = world().as("admin");
    const link = async (username: string, officialId: string | null) => {
      const account = (await admin.view(accounts.list, {})).rows.find(row => row.username === username);
      if (account === undefined) throw new Error("No such account.");
      const { name, version, isDisabled } = account;
      return admin.change(accounts.update, {
        id: account.id,
        version,
        body: { name, isDisabled, officialId },
      });
    };
    const linked = async () =>
      (await admin.view(accounts.list, {})).rows
        .filter(row => row.officialId === id)
        .map(row => row.username);
    await link("staff", id);
    expect(await linked()).toEqual(["staff"]);
    expect(await problemOf(link("leader", id))).toMatchObject({
      fields: [{ path: "officialId", code: "officialTaken" }],
    });
    expect(await problemOf(link("leader", newId()))).toMatchObject({
      fields: [{ path: "officialId", code: "unknownLink" }],
    });
    await link("staff", null);
    await link("leader", id);
    expect(await linked()).toEqual(["leader"]);
  });

  describe("named by conferences", () => {
    const conference = (day: string, cluster: number, more: Partial<ConferenceDraft> = {}) => ({
      id: newId(),
      content: {
        ...emptyConference(),
        title: `Hội nghị ${day}`,
        kinds: ["halfYearReview" as const],
        date:
          day === ""
            ? null
            : { written: day, value: day, precision: "day" as const, part: null, inferred: false },
        isDateUnknown: day === "",
        cluster: entries.clusters[cluster] ?? { id: null, name: "" },
        people: [
          {
            id: newId(),
            is: "person" as const,
            who: entries.officials[0] ?? { id: null, name: "" },
            rank: "",
            posts: ["Phó ban"],
            roles: ["presiding" as const],
          },
        ],
        ...more,
      },
    });
    const page = (who: string, query: object = {}, on: World = world()) =>
      on.as(who).view(officials.conferences, { id, ...query });

    test("shows them the newest first, page by page, in the post that was written then", async () => {
      const days = ["2024-06-30", "", "2025-06-30", "2025-06-30", "2026-01-10"];
      await saveAll(
        world().store,
        days.map(day => conference(day, 0)),
      );
      const seen: string[] = [];
      let next: string | null | undefined;
      while (next !== null) {
        const found = await page("staff", { limit: 2, ...(next !== undefined && { cursor: next }) });
        seen.push(...found.rows.map(row => row.title.slice("Hội nghị ".length)));
        next = found.next;
      }
      expect(seen).toEqual(days.toSorted().toReversed());
      expect((await page("staff", { limit: 1 })).rows).toMatchObject([
        { roles: ["presiding"], posts: ["Phó ban"], isHeld: true },
      ]);
    });

    test("shows none after the day that is asked about", async () => {
      await saveAll(world().store, [conference("2025-06-30", 0), conference("2025-07-01", 0)]);
      const { rows } = await page("staff", { until: "2025-06-30" });
      expect(rows.map(row => row.title)).toEqual(["Hội nghị 2025-06-30"]);
    });

    test("shows a secretary only those of the own cluster, and nobody whom none of them names", async () => {
      await saveAll(world().store, [conference("2025-06-30", 0), conference("2025-07-01", 1)]);
      for (const at of [0, 1])
        await addHolder(world(), `thuky${at}`, [
          { role: "secretary", clusterId: entries.clusters[at]?.id ?? null },
        ]);
      expect((await page("thuky0")).rows.map(row => row.title)).toEqual(["Hội nghị 2025-06-30"]);
      expect((await page("thuky1")).rows.map(row => row.title)).toEqual(["Hội nghị 2025-07-01"]);
      const unnamed = { id: entries.officials[1]?.id ?? "" };
      for (const call of [officials.view, officials.conferences])
        expect((await problemOf(world().as("thuky0").view(call, unnamed))).code).toBe("notFound");
    });
  });
});
