import { expect, test } from "vitest";
import { verifyAudit } from "../../server/audit/audit.ts";
import { contract } from "../../src/api/contract.ts";
import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { newId } from "../../src/domain/id.ts";
import type { UnitChangeDraft } from "../../src/domain/unit/unitChange.ts";
import { addHolder } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { clusters, notices, posts, units, unitChanges } = contract;
const document = { number: "127-QĐ/TU", day: "2025-06-20", issuer: "Tỉnh ủy", title: "Về việc hợp nhất" };

async function addUnit({ as }: World, name: string, parent: string | null = null): Promise<string> {
  const id = newId();
  await as("staff").change(units.create, {
    body: { id, content: { name, shortName: "", kind: "party", parent } },
  });
  return id;
}

async function namesOn({ as }: World, on?: string) {
  const { rows } = await as("leader").view(units.list, on === undefined ? {} : { on });
  return rows;
}

/** Two boards that become one on 1 July 2025, with a section under the first. */
async function mergedWorld(world: World) {
  const propaganda = await addUnit(world, "Ban Tuyên giáo");
  const massWork = await addUnit(world, "Ban Dân vận");
  const section = await addUnit(world, "Phòng Khoa giáo", propaganda);
  const both = newId();
  const change: UnitChangeDraft = {
    kind: "merge",
    day: "2025-07-01",
    from: [propaganda, massWork],
    to: [{ id: both, name: "Ban Tuyên giáo và Dân vận", shortName: "", kind: "party", parent: null }],
    document,
    note: "",
  };
  const id = newId();
  const apply = () => world.as("staff").change(unitChanges.apply, { body: { id, content: change } });
  return { propaganda, massWork, section, both, id, change, apply };
}

describeOnEachDatabase("A change of units", world => {
  test("a merger on 1 July 2025 changes nothing on the days before, and from then on the successor stands", async () => {
    const { propaganda, massWork, section, both, apply } = await mergedWorld(world());
    const before = await namesOn(world(), "2024-12-31");
    await apply();
    const after = await namesOn(world(), "2024-12-31");
    const asBefore = (rows: typeof before) =>
      rows.filter(({ id }) => id !== both).map(({ id, name, parentId }) => ({ id, name, parentId }));
    expect(asBefore(after)).toEqual(asBefore(before));
    const today = new Map((await namesOn(world())).map(row => [row.id, row]));
    expect(today.get(propaganda)).toMatchObject({ to: "2025-06-30", successors: [both] });
    expect(today.get(massWork)).toMatchObject({ to: "2025-06-30", successors: [both] });
    expect(today.get(both)).toMatchObject({ from: "2025-07-01", to: "", successors: [] });
    expect(today.get(section)).toMatchObject({ parentId: both });
  });

  test("a rename keeps the unit and both names", async () => {
    const id = await addUnit(world(), "Hội Nông dân tỉnh");
    const content: UnitChangeDraft = {
      kind: "rename",
      day: "2025-03-01",
      from: [id],
      to: [{ id, name: "Hội Nông dân tỉnh mới", shortName: "", kind: "party", parent: null }],
      document,
      note: "",
    };
    await world()
      .as("staff")
      .change(unitChanges.apply, { body: { id: newId(), content } });
    expect(await namesOn(world(), "2025-02-28")).toMatchObject([{ name: "Hội Nông dân tỉnh" }]);
    expect(await namesOn(world(), "2025-03-01")).toMatchObject([
      { name: "Hội Nông dân tỉnh mới", otherNames: [{ name: "Hội Nông dân tỉnh", to: "2025-02-28" }] },
    ]);
  });

  test("is told on the page of each unit, with its document and the names of the time", async () => {
    const { massWork, apply } = await mergedWorld(world());
    await apply();
    const { rows } = await world().as("leader").view(unitChanges.list, { id: massWork });
    expect(rows).toMatchObject([
      { kind: "merge", document, to: [{ name: "Ban Tuyên giáo và Dân vận" }], by: "Người staff" },
    ]);
    expect(rows[0]?.from.map(({ name }) => name).sort()).toEqual(["Ban Dân vận", "Ban Tuyên giáo"]);
  });

  test("names the units before it to a reporter of the unit after it, and opens none of them", async () => {
    const { propaganda, massWork, both, apply } = await mergedWorld(world());
    await apply();
    await addHolder(world(), "tuyengiao", [{ role: "reporter", unitId: both }]);
    const reporter = world().as("tuyengiao");
    const { rows } = await reporter.view(unitChanges.list, { id: both });
    expect(rows.map(({ from }) => from)).toEqual([
      [
        { id: propaganda, name: "Ban Tuyên giáo" },
        { id: massWork, name: "Ban Dân vận" },
      ],
    ]);
    for (const before of [propaganda, massWork])
      for (const call of [units.view, unitChanges.list])
        expect(await problemOf(reporter.view(call, { id: before }))).toMatchObject({ code: "notFound" });
  });

  test("shows beforehand what stands under its units", async () => {
    const { propaganda, massWork, section } = await mergedWorld(world());
    const asked = { units: `${propaganda},${massWork}`, day: "2025-07-01" };
    expect(await world().as("staff").view(unitChanges.preview, asked)).toEqual({
      memberships: [],
      heads: [],
      posts: [],
      conferences: [],
      tasks: 0,
      groups: [],
      below: [{ id: section, name: "Phòng Khoa giáo" }],
      places: [{ place: "below", count: 1 }],
    });
  });

  test("moves memberships and reporters to the unit of a merger on its day, and brings them back with it", async () => {
    const { propaganda, massWork, both, id, apply } = await mergedWorld(world());
    const cluster = newId();
    const facts = { name: "Cụm số 3", convenedBy: "", sector: "" };
    const staff = world().as("staff");
    await staff.change(clusters.create, { body: { id: cluster, content: facts } });
    const span = { from: "", to: "" };
    const member = (unit: string) => ({ id: newId(), unit, ...span, subGroup: "Nhóm 1" });
    const head = {
      id: newId(),
      unit: propaganda,
      as: "head" as const,
      ...span,
      method: "" as const,
      basis: "",
    };
    const content = {
      ...clusterFrom(cluster, facts),
      members: [member(propaganda), member(massWork)],
      heads: [head],
    };
    await staff.change(clusters.update, { id: cluster, version: 1, body: content });
    await addHolder(world(), "lan", [{ role: "reporter", unitId: massWork }]);
    await addHolder(world(), "thu-ky", [{ role: "secretary", clusterId: cluster }]);
    const reach = await staff.view(unitChanges.preview, { units: massWork, day: "2025-07-01" });
    expect(reach).toMatchObject({ posts: [{ holder: "Người lan", mayFollow: true }], heads: [] });
    await apply();
    const kept = (await staff.view(clusters.view, { id: cluster })).content;
    expect(kept.members.map(({ unit, from, to }) => [unit, from, to])).toEqual([
      [propaganda, "", "2025-06-30"],
      [massWork, "", "2025-06-30"],
      [both, "2025-07-01", ""],
    ]);
    expect(kept.members[2]?.subGroup).toBe("Nhóm 1");
    expect(kept.heads).toEqual([{ ...head, to: "2025-06-30" }]);
    const reporting = async (on: string) =>
      (await world().as("admin").view(posts.list, { on })).rows
        .filter(({ role }) => role === "reporter")
        .map(({ unitId }) => unitId);
    expect(await reporting("2025-06-30")).toEqual([massWork]);
    expect(await reporting("2025-07-01")).toEqual([both]);
    for (const who of ["lan", "thu-ky"])
      expect((await world().as(who).view(notices.list, {})).rows).toMatchObject([
        { content: { kind: "unitMerged", unitId: both, into: "Ban Tuyên giáo và Dân vận" } },
      ]);
    await staff.change(unitChanges.revoke, { id, version: 1, body: {} });
    expect((await staff.view(clusters.view, { id: cluster })).content).toEqual(content);
    expect(await reporting("2026-07-01")).toEqual([massWork]);
  });

  test("recorded late keeps a reporter's post that has given rights meanwhile, ended yesterday, and takes out one that has not", async () => {
    const { propaganda, both, id, apply } = await mergedWorld(world());
    await addHolder(world(), "lan", [{ role: "reporter", unitId: propaganda, from: "2026-03-01" }]);
    await addHolder(world(), "mai", [{ role: "reporter", unitId: propaganda, from: "2026-07-01" }]);
    await apply();
    const held = async () =>
      (
        await world()
          .store.db.selectFrom("posts")
          .select(["unitId", "from", "to"])
          .where("role", "=", "reporter")
          .orderBy("from")
          .orderBy("to", "desc")
          .execute()
      ).map(({ unitId, from, to }) => [unitId, from, to]);
    expect(await held()).toEqual([
      [propaganda, "2026-03-01", "2026-06-30"],
      [both, "2026-03-01", ""],
      [both, "2026-07-01", ""],
    ]);
    await world().as("staff").change(unitChanges.revoke, { id, version: 1, body: {} });
    expect(await held()).toEqual([
      [propaganda, "2026-03-01", ""],
      [propaganda, "2026-07-01", ""],
    ]);
  });

  test("lets the unit of a merger lead, and a reporter stay behind, only where somebody says so", async () => {
    const { propaganda, both, id, change } = await mergedWorld(world());
    const cluster = newId();
    const facts = { name: "Cụm số 3", convenedBy: "", sector: "" };
    const staff = world().as("staff");
    await staff.change(clusters.create, { body: { id: cluster, content: facts } });
    const terms = { from: "2025-01-01", to: "2025-12-31", method: "rotation" as const, basis: "" };
    const heads = [{ id: newId(), unit: propaganda, as: "head" as const, ...terms }];
    const body = { ...clusterFrom(cluster, facts), heads };
    await staff.change(clusters.update, { id: cluster, version: 1, body });
    await addHolder(world(), "lan", [{ role: "reporter", unitId: propaganda }]);
    const { rows } = await world().as("admin").view(posts.list, {});
    const leaveReporters = rows.filter(({ role }) => role === "reporter").map(post => post.id);
    const content = { ...change, keepHeads: [cluster], leaveReporters };
    await staff.change(unitChanges.apply, { body: { id, content } });
    expect((await staff.view(clusters.view, { id: cluster })).content.heads).toMatchObject([
      { unit: propaganda, from: "2025-01-01", to: "2025-06-30" },
      { unit: both, from: "2025-07-01", to: "2025-12-31" },
    ]);
    const now = (await world().as("admin").view(posts.list, {})).rows;
    expect(now.filter(({ role }) => role === "reporter")).toEqual([]);
    const renamed = {
      ...body,
      names: [{ ...body.names[0], id: cluster, name: "Cụm khác", from: "" as const }],
    };
    await staff.change(clusters.update, { id: cluster, version: 3, body: renamed });
    const late = staff.change(unitChanges.revoke, { id, version: 1, body: {} });
    expect(await problemOf(late)).toMatchObject({ fields: [{ code: "carriedChanged" }] });
  });

  test("is refused whole when a unit no longer exists on the day, and leaves one row in the book when it holds", async () => {
    const { apply, change, propaganda } = await mergedWorld(world());
    const { seq } = await verifyAudit(world().store.db);
    await apply();
    expect(await verifyAudit(world().store.db)).toMatchObject({ seq: seq + 1 });
    const late = { ...change, day: "2025-08-01", to: change.to.map(unit => ({ ...unit, id: newId() })) };
    const refused = world()
      .as("staff")
      .change(unitChanges.apply, { body: { id: newId(), content: late } });
    expect((await problemOf(refused)).fields).toEqual([
      { path: "content.from.0", code: "unitAbsent" },
      { path: "content.from.1", code: "unitAbsent" },
    ]);
    expect(await namesOn(world())).toHaveLength(4);
    const alone = { ...change, from: [propaganda], kind: "split" as const };
    const misshapen = world()
      .as("staff")
      .change(unitChanges.apply, { body: { id: newId(), content: alone } });
    expect((await problemOf(misshapen)).fields).toEqual([{ path: "content.from", code: "wrongCount" }]);
  });

  test("merges two units that stood, also one into another, but never one with nothing", async () => {
    const { change, propaganda, massWork } = await mergedWorld(world());
    const apply = (content: UnitChangeDraft) =>
      world()
        .as("staff")
        .change(unitChanges.apply, { body: { id: newId(), content } });
    const alone = await problemOf(apply({ ...change, from: [propaganda] }));
    expect(alone.fields).toEqual([{ path: "content.from", code: "wrongCount" }]);
    const into = {
      ...change.to[0],
      id: massWork,
      name: "Ban Dân vận",
      shortName: "",
      kind: "party" as const,
    };
    await apply({ ...change, from: [propaganda], to: [{ ...into, parent: null }] });
    const standing = (await namesOn(world())).filter(({ to }) => to === "").map(({ name }) => name);
    expect(standing).toEqual(["Ban Dân vận", "Phòng Khoa giáo"]);
  });

  test("is taken back while nothing rests on it, and not afterwards", async () => {
    const { id, both, apply } = await mergedWorld(world());
    const before = await namesOn(world());
    await apply();
    await world().as("staff").change(unitChanges.revoke, { id, version: 1, body: {} });
    const again = await namesOn(world());
    const plain = (rows: typeof before) => rows.map(row => ({ ...row, version: 0 }));
    expect(plain(again)).toEqual(plain(before));
    const second = newId();
    const { change } = await mergedWorld(world());
    const content = { ...change, to: change.to.map(unit => ({ ...unit, id: both })) };
    await world()
      .as("staff")
      .change(unitChanges.apply, { body: { id: second, content } });
    await addUnit(world(), "Phòng mới", both);
    const late = world().as("staff").change(unitChanges.revoke, { id: second, version: 1, body: {} });
    expect(await problemOf(late)).toMatchObject({
      code: "conflict",
      fields: [
        { path: "", code: "unitInUse" },
        { path: "below", count: 1 },
      ],
    });
    expect((await namesOn(world())).find(row => row.id === both)).toMatchObject({ from: "2025-07-01" });
  });
});
