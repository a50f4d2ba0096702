import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { type ClusterDraft, clusterFrom } from "../../src/domain/cluster.ts";
import { newId } from "../../src/domain/id.ts";
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
