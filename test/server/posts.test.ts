import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost, type PostDraft } from "../../src/domain/people/post.ts";
import { addHolder } from "../support/holders.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const day = 86_400_000;
const admin2 = { username: "quan.tri.hai", name: "Quản trị hai", post: openPost("admin") };

async function give(world: World, username: string, post: Partial<PostDraft>) {
  const body = { id: newId(), content: { ...openPost("staff"), ...post } };
  const accountId = await world.idOf(username);
  return world.as("admin").change(contract.posts.create, { accountId, body });
}

const mayWrite = (world: World, who: string) =>
  world
    .as(who)
    .change(contract.units.create, { body: { id: newId(), content: { name: "A", shortName: "", kind: "" } } })
    .then(
      () => true,
      () => false,
    );

describeOnEachDatabase("Posts", open => {
  test("give rights from their first day to their last, by the calendar of Vietnam", async () => {
    const world = open();
    await addHolder(world, "binh", [{ role: "staff", from: "2026-07-02", to: "2026-07-03" }]);
    const at = async (instant: string) => {
      world.clock.now = new Date(instant);
      return mayWrite(world, "binh");
    };
    expect(await at("2026-07-01T16:59:59.999Z")).toBe(false);
    expect(await at("2026-07-01T17:00:00.000Z")).toBe(true);
    expect(await at("2026-07-03T16:59:59.999Z")).toBe(true);
    expect(await at("2026-07-03T17:00:00.000Z")).toBe(false);
    const { actor } = await world.as("binh").view(contract.session.view, {});
    expect(actor).toMatchObject({ username: "binh", posts: [] });
  });

  test("can be several at once, and each ends by itself", async () => {
    const world = open();
    await addHolder(world, "binh", [{ role: "leader" }]);
    expect(await mayWrite(world, "binh")).toBe(false);
    const { id, version } = await give(world, "binh", { role: "staff", from: "2026-07-01" });
    expect(await mayWrite(world, "binh")).toBe(true);
    await world.as("admin").change(contract.posts.end, { id, version, body: { to: "2026-07-01" } });
    expect(await mayWrite(world, "binh")).toBe(true);
    world.clock.advance(day);
    expect(await mayWrite(world, "binh")).toBe(false);
    const { actor } = await world.as("binh").view(contract.session.view, {});
    expect(actor?.posts.map(post => post.role)).toEqual(["leader"]);
  });

  test("a secretary's names a cluster and a reporter's a unit, which must exist", async () => {
    const world = open();
    await addHolder(world, "binh", []);
    const problemOf = (post: Partial<PostDraft>) =>
      give(world, "binh", post).catch(error => error.problem.fields);
    expect(await problemOf({ role: "secretary" })).toEqual([{ path: "content.clusterId", code: "required" }]);
    expect(await problemOf({ role: "reporter" })).toEqual([{ path: "content.unitId", code: "required" }]);
    expect(await problemOf({ role: "staff", unitId: newId() })).toEqual([
      { path: "content.unitId", code: "notOfRole" },
    ]);
    expect(await problemOf({ role: "secretary", clusterId: newId() })).toEqual([
      { path: "content.clusterId", code: "unknownLink" },
    ]);
    expect(await problemOf({ role: "staff", method: "elected" })).toEqual([
      { path: "content.method", code: "notOfRole" },
    ]);
    expect(await problemOf({ from: "2026-07-02", to: "2026-07-01" })).toEqual([
      { path: "content.to", code: "endBeforeStart" },
    ]);
  });

  test("can be held in somebody's place, until a day and no longer than the post itself", async () => {
    const world = open();
    const { as, clock } = world;
    const accountId = await addHolder(world, "thay", []);
    await addHolder(world, "binh", []);
    const post = await give(world, "binh", { role: "staff", from: "2026-07-01", to: "2026-07-10" });
    const delegate = (from: string, to: string) =>
      as("admin").change(contract.posts.delegate, {
        id: post.id,
        body: { id: newId(), content: { accountId, from, to, basis: "Giấy ủy quyền 05" } },
      });
    await expect(delegate("2026-07-05", "2026-07-11")).rejects.toMatchObject({
      problem: { fields: [{ path: "content.to", code: "outsidePost" }] },
    });
    const made = await delegate("2026-07-02", "2026-07-09");
    expect(await mayWrite(world, "thay")).toBe(false);
    clock.advance(day);
    expect(await mayWrite(world, "thay")).toBe(true);
    const { actor } = await as("thay").view(contract.session.view, {});
    expect(actor?.posts).toMatchObject([{ role: "staff", onBehalfOf: post.id }]);
    const again = as("admin").change(contract.posts.delegate, {
      id: made.id,
      body: { id: newId(), content: { accountId, from: "2026-07-03", to: "2026-07-04", basis: "" } },
    });
    await expect(again).rejects.toMatchObject({ problem: { fields: [{ code: "alreadyDelegated" }] } });

    await as("admin").change(contract.posts.end, { ...post, body: { to: "2026-07-02" } });
    clock.advance(day);
    expect(await mayWrite(world, "thay")).toBe(false);
  });

  test("nobody gives or takes rights of their own", async () => {
    const world = open();
    const own = { problem: { code: "conflict", fields: [{ path: "", code: "ownRights" }] } };
    await expect(give(world, "admin", { role: "staff" })).rejects.toMatchObject(own);
    const { rows } = await world.as("admin").view(contract.posts.list, {});
    const { id, version } = rows.find(row => row.role === "admin") ?? { id: "", version: 0 };
    const end = world.as("admin").change(contract.posts.end, { id, version, body: { to: "2026-12-31" } });
    await expect(end).rejects.toMatchObject(own);
    const accountId = await world.idOf("admin");
    await addHolder(world, "binh", []);
    const post = await give(world, "binh", { role: "staff", from: "2026-07-01" });
    const content = { accountId, from: "2026-07-01", to: "2026-07-05", basis: "" };
    const standIn = world
      .as("admin")
      .change(contract.posts.delegate, { id: post.id, body: { id: newId(), content } });
    await expect(standIn).rejects.toMatchObject(own);
    const fresh = { ...openPost("staff"), from: "2026-07-02" };
    await world.store.db
      .insertInto("posts")
      .values({ ...fresh, id: newId(), version: 1, accountId, onBehalfOf: null })
      .execute();
    const { rows: coming } = await world.as("admin").view(contract.posts.list, { on: "2026-07-02" });
    const mine = coming.find(row => row.accountId === accountId && row.role === "staff");
    const back = world
      .as("admin")
      .change(contract.posts.remove, { id: mine?.id ?? "", version: 1, body: {} });
    await expect(back).rejects.toMatchObject(own);
  });

  test("on no day is there nobody to administer", async () => {
    const world = open();
    const { as, idOf } = world;
    const id = newId();
    await as("admin").change(contract.accounts.create, { body: { id, content: admin2 } });
    await world.store.db.updateTable("user").set({ mustChangePassword: 0 }).where("id", "=", id).execute();
    const { rows } = await as("admin").view(contract.posts.list, {});
    const adminId = await idOf("admin");
    const first = rows.find(row => row.accountId === adminId) ?? { id: "", version: 0 };
    const second = rows.find(row => row.accountId === id) ?? { id: "", version: 0 };
    const last = { problem: { code: "conflict", fields: [{ path: "", code: "lastAdmin" }] } };

    await as("admin").change(contract.posts.end, { ...pick(second), body: { to: "2026-12-31" } });
    const endFirst = (to: string) =>
      as("quan.tri.hai").change(contract.posts.end, { ...pick(first), body: { to } });
    await expect(endFirst("2026-12-31")).rejects.toMatchObject(last);
    const off = { id: adminId, version: 1, body: { name: "A", isDisabled: true } };
    await expect(as("quan.tri.hai").change(contract.accounts.update, off)).rejects.toMatchObject(last);
  });

  test("one given by mistake is taken back while it has not held for a day", async () => {
    const world = open();
    const { as, clock } = world;
    await addHolder(world, "binh", []);
    const wrong = await give(world, "binh", { role: "staff", from: "2026-07-01" });
    expect(await mayWrite(world, "binh")).toBe(true);
    await as("admin").change(contract.posts.remove, { ...wrong, body: {} });
    expect(await mayWrite(world, "binh")).toBe(false);
    const right = await give(world, "binh", { role: "staff", from: "2026-07-01" });
    clock.advance(day);
    await expect(as("admin").change(contract.posts.remove, { ...right, body: {} })).rejects.toMatchObject({
      problem: { fields: [{ path: "", code: "begun" }] },
    });
  });

  test("who holds which is told for any day", async () => {
    const world = open();
    await addHolder(world, "cu", [{ role: "staff", to: "2026-06-30" }]);
    await addHolder(world, "moi", [{ role: "staff", from: "2026-07-01" }]);
    const holders = async (on?: string) => {
      const { rows } = await world.as("leader").view(contract.posts.list, on === undefined ? {} : { on });
      return rows.map(row => row.holder).filter(name => /cu|moi/.test(name));
    };
    expect(await holders("2026-06-30")).toEqual(["Người cu"]);
    expect(await holders()).toEqual(["Người moi"]);
    await world.store.db
      .updateTable("user")
      .set({ isDisabled: 1 })
      .where("username", "in", ["cu", "moi"])
      .execute();
    expect(await holders("2026-06-30")).toEqual(["Người cu"]);
    expect(await holders()).toEqual([]);
  });

  test("whoever stands in for somebody can do nothing while that account is switched off", async () => {
    const world = open();
    const boss = await addHolder(world, "truong", []);
    const own = await give(world, "truong", { role: "staff", from: "2026-07-01" });
    const deputy = await addHolder(world, "pho", []);
    const content = { accountId: deputy, from: "2026-07-01", to: "2026-07-31", basis: "" };
    await world.as("admin").change(contract.posts.delegate, { id: own.id, body: { id: newId(), content } });
    expect(await mayWrite(world, "pho")).toBe(true);
    await world.store.db.updateTable("user").set({ isDisabled: 1 }).where("id", "=", boss).execute();
    expect(await mayWrite(world, "pho")).toBe(false);
  });
});

function pick({ id, version }: { id: string; version: number }) {
  return { id, version };
}
