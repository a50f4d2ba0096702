import { beforeEach, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { noQuantity } from "../../src/domain/text/quantity.ts";
import { addHolder, addMember } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { addEntries, saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

type Ref = NamedRef & { id: string };

const id = { own: newId(), other: newId() };

/** Two clusters with a conference each; in the first one's a unit and an official of their own took part. */
async function twoClusters(world: World) {
  const { clusters, units, officials } = await addEntries(world);
  const draft = (at: number, title: string): ConferenceDraft => ({
    ...emptyConference(),
    title,
    kinds: ["halfYearReview"],
    isDateUnknown: at === 1,
    date:
      at === 0
        ? { written: "05/7/2020", value: "2020-07-05", precision: "day", part: null, inferred: false }
        : null,
    cluster: clusters[at] as Ref,
    people: [
      {
        id: newId(),
        is: "person",
        who: officials[at] as Ref,
        rank: "",
        posts: [],
        roles: ["presiding"],
      },
    ],
    participants: [
      {
        id: newId(),
        is: "unit",
        unit: units[at] as Ref,
        delegates: "",
        attendance: "attended",
        reason: "",
        substitute: "",
        headCount: noQuantity,
      },
    ],
    achievements: [
      {
        id: newId(),
        text: "Kết quả",
        fieldsOfWork: [`lĩnh vực ${at}`],
        owner: "cluster",
        unit: { id: null, name: "" },
        indicators: [],
      },
    ],
  });
  await saveAll(world.store, [
    { id: id.own, content: draft(0, "Sơ kết cụm ba") },
    { id: id.other, content: draft(1, "Sơ kết cụm mười") },
  ]);
  for (const at of [0, 1]) await addMember(world, clusters[at]?.id ?? "", units[at]?.id ?? "");
  await addHolder(world, "thuky", [{ role: "secretary", clusterId: clusters[0]?.id ?? null }]);
  await addHolder(world, "baocao", [{ role: "reporter", unitId: units[0]?.id ?? null }]);
  await addHolder(world, "haicum", [
    { role: "secretary", clusterId: clusters[0]?.id ?? null },
    { role: "secretary", clusterId: clusters[1]?.id ?? null },
  ]);
  return { clusters, units, officials };
}

describeOnEachDatabase("What somebody sees", open => {
  let world: World;
  let entries: Awaited<ReturnType<typeof twoClusters>>;
  beforeEach(async () => {
    world = open();
    entries = await twoClusters(world);
  });

  const names = (rows: { id: string }[]) => rows.map(row => row.id).toSorted();

  for (const who of ["thuky", "baocao"]) {
    test(`of conferences is one's own, by every way of reading: ${who}`, async () => {
      const person = world.as(who);
      const { conferences } = contract;
      for (const query of [
        {},
        { q: "so ket" },
        { sort: "title" as const },
        { kind: "halfYearReview" as const },
      ]) {
        const { rows } = await person.view(conferences.list, query);
        expect(names(rows)).toEqual([id.own]);
      }
      for (const query of [
        {},
        { q: "so ket" },
        { q: "so ket", kind: "halfYearReview" as const },
        { state: "draft" as const },
      ])
        expect(await person.view(conferences.count, query)).toEqual({ total: 1 });
      for (const query of [
        { q: "muoi" },
        { cluster: entries.clusters[1]?.id ?? "" },
        { unit: entries.units[1]?.id ?? "" },
      ]) {
        expect((await person.view(conferences.list, query)).rows).toEqual([]);
        expect(await person.view(conferences.count, query)).toEqual({ total: 0 });
      }
      expect(await person.view(conferences.offers, {})).toEqual({
        years: [2020],
        fieldsOfWork: ["lĩnh vực 0"],
      });
      const csv = await person.view(conferences.export, {});
      expect(csv).toContain("Sơ kết cụm ba");
      expect(csv).not.toContain("mười");
      expect((await person.view(conferences.view, { id: id.own })).content.title).toBe("Sơ kết cụm ba");
      expect((await person.view(conferences.revisions, { id: id.own })).rows).toHaveLength(1);
    });

    test(`of another cluster is answered like what does not exist, to the letter: ${who}`, async () => {
      const person = world.as(who);
      const answerTo = async (path: string) => {
        const response = await person.fetch(path);
        const { requestId: _, ...body } = await response.json();
        return { status: response.status, body };
      };
      for (const path of ["", "/revisions", "/revisions/1"]) {
        const other = await answerTo(`/api/conferences/${id.other}${path}`);
        expect(other).toEqual(await answerTo(`/api/conferences/${newId()}${path}`));
        expect(other.status).toBe(404);
      }
    });

    test(`of the catalogues is what belongs to it: ${who}`, async () => {
      const person = world.as(who);
      expect(names((await person.view(contract.clusters.list, {})).rows)).toEqual([entries.clusters[0]?.id]);
      expect(names((await person.view(contract.units.list, {})).rows)).toEqual([entries.units[0]?.id]);
      expect(names((await person.view(contract.officials.list, {})).rows)).toEqual([
        entries.officials[0]?.id,
      ]);
      expect((await person.view(contract.periods.list, {})).rows).toHaveLength(2);
    });
  }

  test("of fellow members is their names of the day, in one's own clusters alone; their pages stay closed", async () => {
    const [, , third] = entries.units;
    await addMember(world, entries.clusters[0]?.id ?? "", third?.id ?? "", { to: "2026-06-30" });
    const named = async (who: string) => (await world.as(who).view(contract.clusters.unitNames, {})).rows;
    for (const who of ["thuky", "baocao"]) {
      const rows = await named(who);
      expect(names(rows)).toEqual([entries.units[0]?.id, third?.id].toSorted());
      expect(rows.find(row => row.id === third?.id)?.name).toBe(third?.name);
      const page = world.as(who).view(contract.units.view, { id: third?.id ?? "" });
      expect((await problemOf(page)).code).toBe("notFound");
    }
    expect(names(await named("leader"))).toEqual(entries.units.map(unit => unit.id).toSorted());
  });

  test("grows with every post and ends with it", async () => {
    expect(await world.as("haicum").view(contract.conferences.count, {})).toEqual({ total: 2 });
    await addHolder(world, "cu", [
      { role: "secretary", clusterId: entries.clusters[0]?.id ?? null, to: "2026-06-30" },
      { role: "reporter", unitId: entries.units[1]?.id ?? null },
    ]);
    const { rows } = await world.as("cu").view(contract.conferences.list, {});
    expect(names(rows)).toEqual([id.other]);
  });

  test("is everything for the department, and nothing without a post", async () => {
    for (const who of ["staff", "leader", "admin"]) {
      expect(await world.as(who).view(contract.conferences.count, {})).toEqual({ total: 2 });
      expect((await world.as(who).view(contract.units.list, {})).rows).toHaveLength(3);
    }
    await addHolder(world, "chua", []);
    const problem = await problemOf(world.as("chua").view(contract.conferences.list, {}));
    expect(problem.code).toBe("forbidden");
  });

  test("follows today's members: who left yesterday is gone, who comes tomorrow is not there yet", async () => {
    const [first, second] = entries.clusters;
    const [, , third] = entries.units;
    const unitId = third?.id ?? "";
    await addHolder(world, "moi", [{ role: "reporter", unitId }]);
    await addMember(world, first?.id ?? "", unitId, { to: "2026-07-01" });
    await addMember(world, second?.id ?? "", unitId, { from: "2026-07-02" });
    const seen = async () => ({
      clusters: names((await world.as("moi").view(contract.clusters.list, {})).rows),
      conferences: names((await world.as("moi").view(contract.conferences.list, {})).rows),
      members: names((await world.as("thuky").view(contract.units.list, {})).rows).includes(unitId),
    });
    expect(await seen()).toEqual({ clusters: [first?.id], conferences: [id.own], members: true });
    world.clock.advance(86_400_000);
    expect(await seen()).toEqual({ clusters: [second?.id], conferences: [id.other], members: false });
  });

  test("keeps a conference for a unit that took part in it, whichever cluster it was", async () => {
    await addHolder(world, "khach", [{ role: "reporter", unitId: entries.units[2]?.id ?? null }]);
    expect(await world.as("khach").view(contract.conferences.count, {})).toEqual({ total: 0 });
    const { content, version } = await world.as("staff").view(contract.conferences.view, { id: id.other });
    const [row] = content.participants;
    if (row === undefined || entries.units[2] === undefined) throw new Error("nobody took part");
    const participants = [row, { ...row, id: newId(), unit: entries.units[2] }];
    await world.as("staff").change(contract.conferences.update, {
      id: id.other,
      version,
      body: { ...content, participants },
    });
    const { rows } = await world.as("khach").view(contract.conferences.list, {});
    expect(names(rows)).toEqual([id.other]);
    expect((await world.as("khach").view(contract.clusters.list, {})).rows).toEqual([]);
  });

  test("never includes what was removed", async () => {
    await world.as("staff").change(contract.conferences.remove, { id: id.own, version: 1, body: {} });
    for (const who of ["thuky", "baocao"]) {
      const person = world.as(who);
      expect(await person.view(contract.conferences.count, {})).toEqual({ total: 0 });
      expect((await person.view(contract.conferences.offers, {})).fieldsOfWork).toEqual([]);
      expect((await person.view(contract.officials.list, {})).rows).toEqual([]);
    }
  });
});
