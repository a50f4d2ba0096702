import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { addHolder } from "../support/holders.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const draft = (title: string) => ({
  ...emptyConference(),
  title,
  kinds: ["halfYearReview" as const],
  date: {
    written: "19/6/2026",
    value: "2026-06-19",
    precision: "day" as const,
    part: null,
    inferred: false,
  },
});

const begin = ({ as }: World, who: string, title = "Sơ kết quý II") =>
  as(who).change(contract.conferences.create, { body: { id: newId(), content: draft(title) } });

const heardBy = async ({ as }: World, who: string) =>
  (await as(who).view(contract.notices.list, {})).rows.map(row => row.content.kind);

const unreadOf = async ({ as }: World, who: string) =>
  (await as(who).view(contract.notices.count, {})).unread;

describeOnEachDatabase("Notices", open => {
  test("tell whoever began a conference what others do with it, and never what one does oneself", async () => {
    const world = open();
    const { id } = await begin(world, "staff");
    const { change } = world.as("admin");
    await change(contract.conferences.update, { id, version: 1, body: draft("Sơ kết quý II, sửa tên") });
    await change(contract.conferences.record, { id, version: 2, body: {} });
    await change(contract.conferences.close, { id, version: 3, body: {} });
    await change(contract.conferences.reopen, { id, version: 4, body: { reason: "Ghi thiếu" } });

    expect(await heardBy(world, "staff")).toEqual([
      "conferenceReopened",
      "conferenceClosed",
      "conferenceRecorded",
      "conferenceChanged",
    ]);
    const { rows } = await world.as("staff").view(contract.notices.list, { limit: 1 });
    expect(rows[0]?.content).toMatchObject({
      conferenceId: id,
      title: "Sơ kết quý II, sửa tên",
      by: "Người admin",
      reason: "Ghi thiếu",
    });
    expect(await heardBy(world, "admin")).toEqual([]);
  });

  test("reach the last editors too, but nobody whose account is switched off", async () => {
    const world = open();
    const ids = [
      await addHolder(world, "binh", [openPost("staff")]),
      await addHolder(world, "cuong", [openPost("staff")]),
    ];
    const { id } = await begin(world, "binh");
    await world.as("cuong").change(contract.conferences.update, { id, version: 1, body: draft("Lần hai") });
    await world.store.db
      .updateTable("user")
      .set({ isDisabled: 1 })
      .where("id", "=", ids[0] ?? "")
      .execute();
    await world.as("staff").change(contract.conferences.update, { id, version: 2, body: draft("Lần ba") });
    expect(await heardBy(world, "cuong")).toEqual(["conferenceChanged"]);
    const rows = await world.store.db.selectFrom("notices").select("accountId").execute();
    expect(rows.map(row => row.accountId).toSorted()).toEqual(ids.toSorted());
  });

  test("of ten saves in a row are one, as long as it is unread", async () => {
    const world = open();
    const { id } = await begin(world, "staff");
    for (let version = 1; version <= 10; version++) {
      world.clock.advance(1000);
      await world
        .as("admin")
        .change(contract.conferences.update, { id, version, body: draft(`Lần ${version}`) });
    }
    expect(await heardBy(world, "staff")).toEqual(["conferenceChanged"]);
    const { rows } = await world.as("staff").view(contract.notices.list, {});
    expect(rows[0]).toMatchObject({ content: { title: "Lần 10" }, at: world.clock.now.toISOString() });

    await world.as("staff").change(contract.notices.markRead, { id: rows[0]?.id ?? "", body: {} });
    await world.as("admin").change(contract.conferences.update, { id, version: 11, body: draft("Lần 11") });
    expect(await heardBy(world, "staff")).toHaveLength(2);
    expect(await unreadOf(world, "staff")).toBe(1);
  });

  test("of a change that was refused are none", async () => {
    const world = open();
    const { id } = await begin(world, "staff");
    const refused = world
      .as("admin")
      .change(contract.conferences.update, { id, version: 7, body: draft("Muộn") });
    await expect(refused).rejects.toMatchObject({ status: 412 });
    expect(await unreadOf(world, "staff")).toBe(0);
  });

  test("tell of posts given, ended and taken back, and of a password that was reset", async () => {
    const world = open();
    const accountId = await addHolder(world, "binh", [openPost("leader")]);
    const { change } = world.as("admin");
    const given = await change(contract.posts.create, {
      accountId,
      body: { id: newId(), content: { ...openPost("staff"), from: "2026-08-01", to: "2026-12-31" } },
    });
    await change(contract.posts.end, { ...given, body: { to: "2026-09-30" } });
    await change(contract.posts.remove, { id: given.id, version: 2, body: {} });
    await change(contract.accounts.resetPassword, { id: accountId, version: 1, body: {} });

    expect((await heardBy(world, "binh")).toSorted()).toEqual([
      "passwordReset",
      "postEnded",
      "postGiven",
      "postTaken",
    ]);
  });

  test("are read one by one or all at once, each by its own reader only, and the book keeps no row of it", async () => {
    const world = open();
    for (const title of ["Một", "Hai", "Ba"]) {
      const { id } = await begin(world, "staff", title);
      await world.as("admin").change(contract.conferences.update, { id, version: 1, body: draft(title) });
    }
    const booked = () => world.store.db.selectFrom("audit").select("seq").execute();
    const before = await booked();
    const { rows } = await world.as("staff").view(contract.notices.list, {});
    const input = { id: rows[0]?.id ?? "", body: {} };
    await expect(world.as("admin").change(contract.notices.markRead, input)).rejects.toMatchObject({
      status: 404,
    });
    expect(await world.as("staff").change(contract.notices.markRead, input)).toEqual({ unread: 2 });
    expect((await world.as("staff").view(contract.notices.list, { only: "unread" })).rows).toHaveLength(2);
    expect(await world.as("staff").change(contract.notices.markAllRead, { body: {} })).toEqual({ unread: 0 });
    expect(await booked()).toEqual(before);
  });

  test("that one person has read, all at once, still wait for another", async () => {
    const world = open();
    for (const who of ["staff", "admin"]) {
      const { id } = await world.as(who).change(contract.conferences.create, {
        body: { id: newId(), content: draft(`Hội nghị của ${who}`) },
      });
      const other = world.as(who === "staff" ? "admin" : "staff");
      await other.change(contract.conferences.update, { id, version: 1, body: draft("Sửa tên") });
    }
    expect([await unreadOf(world, "staff"), await unreadOf(world, "admin")]).toEqual([1, 1]);
    expect(await world.as("staff").change(contract.notices.markAllRead, { body: {} })).toEqual({ unread: 0 });
    expect([await unreadOf(world, "staff"), await unreadOf(world, "admin")]).toEqual([0, 1]);
  });

  test("are paged by key, forth and back", async () => {
    const world = open();
    for (let at = 1; at <= 5; at++) {
      const { id } = await begin(world, "staff", `Hội nghị ${at}`);
      world.clock.advance(60_000);
      await world
        .as("admin")
        .change(contract.conferences.update, { id, version: 1, body: draft(`Hội nghị ${at}`) });
    }
    const page = (cursor?: string) =>
      world.as("staff").view(contract.notices.list, { limit: 2, ...(cursor && { cursor }) });
    const titles = ({ rows }: Awaited<ReturnType<typeof page>>) =>
      rows.map(row => ("title" in row.content ? row.content.title : ""));
    const first = await page();
    const second = await page(first.next ?? "");
    const third = await page(second.next ?? "");
    expect([first, second, third].map(titles)).toEqual([
      ["Hội nghị 5", "Hội nghị 4"],
      ["Hội nghị 3", "Hội nghị 2"],
      ["Hội nghị 1"],
    ]);
    expect([first.previous, third.next]).toEqual([null, null]);
    expect(titles(await page(third.previous ?? ""))).toEqual(titles(second));
  });
});
