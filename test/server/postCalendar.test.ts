import { expect, test } from "vitest";
import { tellOfPosts } from "../../server/accounts/postCalendar.ts";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { noticeText } from "../../src/i18n/words/notices.ts";
import { addHolder } from "../support/holders.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

/** The calendar turns to a day at midnight in Vietnam, and is looked at as the server does, twice. */
async function dawn(world: World, day: string): Promise<void> {
  world.clock.now = new Date(`${day}T00:00:00+07:00`);
  await tellOfPosts(world.store.db, world.clock.now);
  await tellOfPosts(world.store.db, world.clock.now);
}

/** What somebody has been told, the newest last, in words. */
const told = async ({ as }: World, who: string) =>
  (await as(who).view(contract.notices.list, {})).rows.map(row => noticeText(row.content, "vi")).toReversed();

const give = async (world: World, who: string, span: { from: string; to: string }) =>
  world.as("admin").change(contract.posts.create, {
    accountId: await world.idOf(who),
    body: { id: newId(), content: { ...openPost("staff"), ...span } },
  });

describeOnEachDatabase("The calendar of posts", open => {
  test("tells once of a beginning, of an end a week before, and of the end", async () => {
    const world = open();
    await addHolder(world, "binh", []);
    await give(world, "binh", { from: "2026-07-10", to: "2026-08-31" });
    const given = "Người admin giao cho bạn: Cán bộ phòng từ 10/07/2026 đến hết 31/08/2026";
    await dawn(world, "2026-07-09");
    expect(await told(world, "binh")).toEqual([given]);
    await dawn(world, "2026-07-10");
    const begun = [given, "Phân công Cán bộ phòng có hiệu lực từ 10/07/2026"];
    expect(await told(world, "binh")).toEqual(begun);
    for (const day of ["2026-07-11", "2026-08-23"]) await dawn(world, day);
    expect(await told(world, "binh")).toEqual(begun);
    await dawn(world, "2026-08-24");
    const ending = [...begun, "Phân công Cán bộ phòng chỉ còn hiệu lực đến hết 31/08/2026"];
    expect(await told(world, "binh")).toEqual(ending);
    for (const day of ["2026-08-25", "2026-08-31"]) await dawn(world, day);
    expect(await told(world, "binh")).toEqual(ending);
    await dawn(world, "2026-09-01");
    await dawn(world, "2026-09-02");
    expect(await told(world, "binh")).toEqual([
      ...ending,
      "Phân công Cán bộ phòng có hiệu lực đến hết 31/08/2026, nay đã hết",
    ]);
  });

  test("says nothing that somebody's act has just said, nor of what is long past or without days", async () => {
    const world = open();
    await addHolder(world, "binh", [
      { role: "leader" },
      { role: "staff", from: "2020-01-01", to: "2026-06-01" },
    ]);
    await give(world, "binh", { from: "2026-07-01", to: "2026-07-03" });
    for (const day of ["2026-07-01", "2026-07-02", "2026-07-03"]) await dawn(world, day);
    expect(await told(world, "binh")).toHaveLength(1);
    await dawn(world, "2026-07-04");
    expect(await told(world, "binh")).toHaveLength(2);
  });

  test("is caught up with after days without a server, and a new end is told anew", async () => {
    const world = open();
    await addHolder(world, "binh", []);
    const { id, version } = await give(world, "binh", { from: "2026-07-05", to: "2026-12-31" });
    await dawn(world, "2026-07-08");
    expect((await told(world, "binh")).at(-1)).toContain("có hiệu lực từ 05/07/2026");
    await world.as("admin").change(contract.posts.end, { id, version, body: { to: "2026-07-31" } });
    await dawn(world, "2026-07-25");
    expect((await told(world, "binh")).at(-1)).toContain("chỉ còn hiệu lực đến hết 31/07/2026");
    expect(await told(world, "binh")).toHaveLength(4);
  });

  test("tells of standing in for somebody to both, and ends it with the post itself", async () => {
    const world = open();
    await addHolder(world, "lan", []);
    await addHolder(world, "binh", []);
    const { id, version } = await give(world, "lan", { from: "2026-06-01", to: "" });
    const content = { accountId: await world.idOf("binh"), from: "2026-07-10", to: "2026-07-31", basis: "" };
    await world.as("admin").change(contract.posts.delegate, { id, body: { id: newId(), content } });
    await dawn(world, "2026-07-10");
    expect((await told(world, "binh")).at(-1)).toBe(
      "Phân công Cán bộ phòng thay mặt Người lan có hiệu lực từ 10/07/2026",
    );
    expect((await told(world, "lan")).at(-1)).toBe(
      "Người binh thay mặt bạn trong phân công Cán bộ phòng từ 10/07/2026",
    );
    await world.as("admin").change(contract.posts.end, { id, version, body: { to: "2026-07-20" } });
    await dawn(world, "2026-07-21");
    expect((await told(world, "binh")).at(-1)).toContain("đến hết 20/07/2026, nay đã hết");
    expect((await told(world, "lan")).slice(-2)).toEqual([
      "Phân công Cán bộ phòng có hiệu lực đến hết 20/07/2026, nay đã hết",
      "Người binh đã thay mặt bạn trong phân công Cán bộ phòng đến hết 20/07/2026, nay đã hết",
    ]);
  });

  test("tells nobody whose account is off", async () => {
    const world = open();
    const id = await addHolder(world, "binh", []);
    await give(world, "binh", { from: "2026-07-10", to: "" });
    await world.store.db.updateTable("user").set({ isDisabled: 1 }).where("id", "=", id).execute();
    await dawn(world, "2026-07-10");
    expect(await world.store.db.selectFrom("notices").select("kind").execute()).toEqual([
      { kind: "postGiven" },
    ]);
  });
});
