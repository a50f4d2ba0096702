import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ClusterDraft, clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { newId } from "../../src/domain/id.ts";
import { addHolder } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase } from "../support/world.ts";

const { clusters } = contract;

function member(unit: string, from = "", to = "") {
  return { id: newId(), unit, from, to, subGroup: "" };
}

describeOnEachDatabase("Clusters", world => {
  test("of one number under two sectors stay two", async () => {
    const staff = world().as("staff");
    const [a, b] = [newId(), newId()];
    const name = "Cụm thi đua số 3";
    for (const [id, convenedBy, sector] of [
      [a, "Ủy ban Mặt trận Tổ quốc tỉnh", "mặt trận"],
      [b, "Ban Tuyên giáo Tỉnh ủy", "tuyên giáo"],
    ] as const)
      await staff.change(clusters.create, {
        body: { id, content: { name, convenedBy, sector } },
      });
    expect((await staff.view(clusters.list, {})).rows).toMatchObject([
      { id: b, name, convenedBy: "Ban Tuyên giáo Tỉnh ủy", sector: "tuyên giáo" },
      { id: a, name, convenedBy: "Ủy ban Mặt trận Tổ quốc tỉnh", sector: "mặt trận" },
    ]);
  });

  test("show last year's members, heads and name for last year", async () => {
    const staff = world().as("staff");
    const { units } = await addEntries(world());
    const [front = "", farmers = "", youth = ""] = units.map(({ id }) => id ?? "");
    const id = newId();
    const first = { name: "Cụm số 3", convenedBy: "", sector: "" };
    const content: ClusterDraft = {
      ...clusterFrom(id, first),
      names: [
        { id: newId(), name: "Cụm số 3", from: "" },
        { id: newId(), name: "Cụm số 2", from: "2026-01-01" },
      ],
      members: [member(front), member(farmers, "", "2025-12-31"), member(youth, "2025-06-01")],
      heads: [
        { id: newId(), unit: front, as: "head", from: "2025-01-01", to: "2025-12-31", method: "", basis: "" },
        { id: newId(), unit: youth, as: "head", from: "2026-01-01", to: "", method: "rotation", basis: "" },
      ],
    };
    await staff.change(clusters.create, { body: { id, content: first } });
    expect(await staff.view(clusters.view, { id })).toEqual({
      id,
      version: 1,
      content: clusterFrom(id, first),
    });
    await staff.change(clusters.update, { id, version: 1, body: content });
    const on = async (day: string) =>
      (await staff.view(clusters.list, { on: day })).rows.find(row => row.id === id);
    expect(await on("2025-12-31")).toMatchObject({
      name: "Cụm số 3",
      memberCount: 3,
      heads: [{ unit: front, as: "head" }],
    });
    expect(await on("2026-01-01")).toMatchObject({
      name: "Cụm số 2",
      otherNames: ["Cụm số 3"],
      memberCount: 2,
      heads: [{ unit: youth, as: "head" }],
    });
    expect(await staff.view(clusters.view, { id })).toEqual({ id, version: 2, content });
    const found = await world()
      .store.db.selectFrom("clusterMembers")
      .select(["unitId", "from", "to"])
      .where("clusterId", "=", id)
      .execute();
    expect(found).toHaveLength(3);

    const fewer = { ...content, members: content.members.slice(0, 1), heads: [] };
    await staff.change(clusters.update, { id, version: 2, body: fewer });
    const left = await world()
      .store.db.selectFrom("clusterMembers")
      .select("unitId")
      .where("clusterId", "=", id)
      .execute();
    expect(left).toEqual([{ unitId: front }]);
    expect(await problemOf(staff.change(clusters.update, { id, version: 1, body: content }))).toMatchObject({
      code: "stale",
      current: { id, version: 3, content: fewer },
    });
  });

  test("take no member that nobody knows and no cluster that nobody knows", async () => {
    const staff = world().as("staff");
    const id = newId();
    const first = { name: "Cụm", convenedBy: "", sector: "" };
    await staff.change(clusters.create, { body: { id, content: first } });
    const body = { ...clusterFrom(id, first), members: [member(newId())] };
    expect(await problemOf(staff.change(clusters.update, { id, version: 1, body }))).toMatchObject({
      code: "invalid",
      fields: [{ path: "members.0.unit", code: "unknownLink" }],
    });
    expect(await problemOf(staff.view(clusters.view, { id: newId() }))).toMatchObject({ code: "notFound" });
  });
});

describeOnEachDatabase("Handing a cluster over", world => {
  async function inTheYear() {
    const admin = world().as("admin");
    const { clusters: found, units } = await addEntries(world());
    const id = found[0]?.id ?? "";
    const [front = "", farmers = "", youth = ""] = units.map(unit => unit.id ?? "");
    const before = await admin.view(clusters.view, { id });
    const old = { unit: front, as: "head" as const, from: "2026-01-01", to: "", method: "elected" as const };
    const body: ClusterDraft = {
      ...before.content,
      members: [member(front), member(farmers), member(youth)],
      heads: [{ ...old, id: newId(), basis: "" }],
    };
    await admin.change(clusters.update, { id, version: 1, body });
    const leaving = await addHolder(world(), "leaving", [{ role: "secretary", clusterId: id }]);
    const coming = await addHolder(world(), "coming", [{ role: "reporter", unitId: farmers }]);
    return { id, front, farmers, youth, leaving, coming };
  }

  const rightsOf = async (clusterId: string) =>
    (
      await world()
        .store.db.selectFrom("posts")
        .select(["accountId", "from", "to", "onBehalfOf"])
        .where("clusterId", "=", clusterId)
        .orderBy("from")
        .execute()
    ).map(({ onBehalfOf, ...post }) => ({ ...post, isOwn: onBehalfOf === null }));

  const handover = { on: "2027-01-01", method: "rotation" as const, basis: "Biên bản số 7-BB/CTĐ" };

  test("ends the rights of the old secretary and begins those of the new one at midnight in Việt Nam", async () => {
    const staff = world().as("staff");
    const { id, front, farmers, youth, leaving, coming } = await inTheYear();
    const moves = await staff.view(clusters.handover, { id, on: handover.on });
    expect(moves.posts).toMatchObject([{ accountId: leaving, holder: "Người leaving" }]);
    expect(moves.accounts.find(account => account.id === coming)).toMatchObject({ units: [farmers] });
    await staff.change(clusters.handOver, {
      id,
      version: 2,
      body: { ...handover, head: farmers, deputies: [youth], secretaries: [coming] },
    });

    const { content } = await staff.view(clusters.view, { id });
    expect(content.heads).toMatchObject([
      { unit: front, as: "head", from: "2026-01-01", to: "2026-12-31", method: "elected" },
      { unit: farmers, as: "head", from: "2027-01-01", to: "", method: "rotation", basis: handover.basis },
      { unit: youth, as: "deputy", from: "2027-01-01", to: "" },
    ]);

    world().clock.now = new Date("2026-12-31T16:59:59.999Z");
    expect(await world().as("leaving").view(clusters.view, { id })).toMatchObject({ id });
    expect((await staff.view(clusters.list, {})).rows.find(row => row.id === id)?.heads).toEqual([
      { unit: front, as: "head" },
    ]);
    const postsOf = async (who: string) =>
      (await world().as(who).view(contract.session.view, {})).actor?.posts.map(({ role }) => role);
    expect(await postsOf("coming")).toEqual(["reporter"]);

    world().clock.now = new Date("2026-12-31T17:00:00.000Z");
    expect(await problemOf(world().as("leaving").view(clusters.view, { id }))).toMatchObject({
      code: "forbidden",
    });
    expect(await postsOf("coming")).toEqual(expect.arrayContaining(["reporter", "secretary"]));
    const { rows } = await staff.view(clusters.secretaries, { id });
    expect(rows).toMatchObject([{ name: "Người coming", method: "rotation", basis: handover.basis }]);
    expect(await world().as("coming").view(clusters.view, { id })).toMatchObject({ id });
  });

  test("keeps the post of a secretary who stays on", async () => {
    const staff = world().as("staff");
    const { id, farmers, leaving } = await inTheYear();
    await staff.change(clusters.handOver, {
      id,
      version: 2,
      body: { ...handover, head: farmers, deputies: [], secretaries: [leaving] },
    });
    const posts = await world()
      .store.db.selectFrom("posts")
      .selectAll()
      .where("clusterId", "=", id)
      .execute();
    expect(posts).toMatchObject([{ accountId: leaving, from: "", to: "", version: 1 }]);
  });

  test("ends who stands in for the one who leaves, and counts nobody as secretary for having stood in", async () => {
    const staff = world().as("staff");
    const { id, farmers, leaving, coming } = await inTheYear();
    const own = await world()
      .store.db.selectFrom("posts")
      .selectAll()
      .where("accountId", "=", leaving)
      .execute();
    const inPlace = { accountId: coming, from: "2026-07-01", to: "2027-06-30", basis: "" };
    await world()
      .as("admin")
      .change(contract.posts.delegate, {
        id: own[0]?.id ?? "",
        body: { id: newId(), content: inPlace },
      });
    const { posts } = await staff.view(clusters.handover, { id, on: handover.on });
    expect(posts.map(({ onBehalfOf }) => onBehalfOf).sort()).toEqual([null, own[0]?.id].sort());
    const body = { ...handover, head: farmers, deputies: [], secretaries: [coming] };
    await staff.change(clusters.handOver, { id, version: 2, body });
    expect(await rightsOf(id)).toEqual([
      { accountId: leaving, from: "", to: "2026-12-31", isOwn: true },
      { accountId: coming, from: "2026-07-01", to: "2026-12-31", isOwn: false },
      { accountId: coming, from: "2027-01-01", to: "", isOwn: true },
    ]);
  });

  test("also ends who was to begin later; rights that were given before it was written stay in the books", async () => {
    const staff = world().as("staff");
    const { id, farmers, leaving, coming } = await inTheYear();
    const later = await addHolder(world(), "later", [
      { role: "secretary", clusterId: id, from: "2027-03-01" },
    ]);
    const meanwhile = await addHolder(world(), "meanwhile", [
      { role: "secretary", clusterId: id, from: "2026-06-10" },
    ]);
    // Written on 1 July for 1 June: from then on nobody else, and what was until yesterday is not unsaid.
    const body = { ...handover, on: "2026-06-01", head: farmers, deputies: [], secretaries: [coming] };
    await staff.change(clusters.handOver, { id, version: 2, body });
    expect(await rightsOf(id)).toEqual([
      { accountId: leaving, from: "", to: "2026-05-31", isOwn: true },
      { accountId: coming, from: "2026-06-01", to: "", isOwn: true },
      { accountId: meanwhile, from: "2026-06-10", to: "2026-06-30", isOwn: true },
    ]);
    expect(await problemOf(world().as("later").view(clusters.view, { id }))).toMatchObject({
      code: "forbidden",
    });
    expect(later).not.toBe("");
  });

  test("is refused over a later handover, to strangers, to oneself, and in a version not seen", async () => {
    const staff = world().as("staff");
    const { id, front, farmers } = await inTheYear();
    const body = { ...handover, head: farmers, deputies: [], secretaries: [] };
    const refused = async (changed: Partial<typeof body> | { secretaries: string[] }, version = 2) =>
      problemOf(staff.change(clusters.handOver, { id, version, body: { ...body, ...changed } }));
    expect(await refused({ secretaries: [newId()] })).toMatchObject({
      code: "invalid",
      fields: [{ path: "secretaries.0", code: "unknownLink" }],
    });
    expect(await refused({ secretaries: [await world().idOf("staff")] })).toMatchObject({
      code: "conflict",
      fields: [{ code: "ownRights" }],
    });
    expect(await refused({ head: newId() })).toMatchObject({ code: "invalid" });
    expect(await refused({}, 1)).toMatchObject({ code: "stale" });
    await staff.change(clusters.handOver, { id, version: 2, body });
    expect(await refused({ head: front, on: "2026-09-01" }, 3)).toMatchObject({
      code: "invalid",
      fields: [{ path: "on", code: "twoHeads" }],
    });
    expect(await staff.view(clusters.view, { id })).toMatchObject({ version: 3 });
  });
});
