import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { addHolder } from "../support/holders.ts";
import { problemOf } from "../support/problemOf.ts";
import { openRound } from "../support/reviewWorld.ts";
import { saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { clusters, conferences, unitGroups, units } = contract;

/** A recorded conference of the cluster with one task, owned by these units. */
async function recordTask(world: World, cluster: string, text: string, owners: string[], lastDay: string) {
  const id = newId();
  const day = { written: lastDay, value: lastDay, precision: "day" as const, part: null, inferred: false };
  const task = {
    id: newId(),
    text,
    origin: "cluster" as const,
    personId: "" as const,
    owners: owners.map(owner => ({ id: owner, name: "Đơn vị" })),
    deadline: lastDay === "" ? null : day,
  };
  const content = {
    ...emptyConference(),
    title: `Hội nghị ${text}`,
    kinds: ["halfYearReview" as const],
    isDateUnknown: true,
    cluster: { id: cluster, name: "Cụm thi đua số 3" },
    tasks: [task],
  };
  await saveAll(world.store, [{ id, content, state: "recorded" }]);
  return { id, content };
}

describeOnEachDatabase("What concerns a unit", open => {
  test("its clusters with the days, its posts there, groups, tasks by their last day, and what it has to file", async () => {
    const world = open();
    const staff = world.as("staff");
    const round = await openRound(world);
    const unit = round.units.mot ?? "";
    const { content, version } = await staff.view(clusters.view, { id: round.cluster });
    const ofHead = { as: "head" as const, method: "elected" as const, basis: "" };
    await staff.change(clusters.update, {
      id: round.cluster,
      version,
      body: { ...content, heads: [{ id: newId(), unit, from: "2026-01-01", to: "", ...ofHead }] },
    });
    const group = newId();
    const member = { id: newId(), unit, from: "2020-01-01", to: "2025-06-30" };
    await staff.change(unitGroups.create, {
      body: { id: group, content: { name: "Các đoàn thể", members: [member] } },
    });
    await recordTask(world, round.cluster, "không hạn", [unit], "");
    await recordTask(world, round.cluster, "sau", [unit, round.units.hai ?? ""], "2026-12-31");
    await recordTask(world, round.cluster, "trước", [unit], "2026-08-31");
    await recordTask(world, round.cluster, "của đơn vị khác", [round.units.hai ?? ""], "2026-07-31");

    const ties = await world.as("mot").view(units.ties, { id: unit });
    const place = { clusterId: round.cluster, cluster: "Cụm thi đua số 3" };
    expect(ties).toMatchObject({
      memberships: [{ ...place, from: "", to: "", subGroup: "" }],
      heads: [{ ...place, as: "head", from: "2026-01-01", to: "" }],
      groups: [{ id: group, name: "Các đoàn thể", from: "2020-01-01", to: "2025-06-30" }],
      tasks: { total: 3 },
      filings: {
        total: 1,
        rows: [
          {
            id: round.owed("mot"),
            form: round.form.content.name,
            period: "6 tháng đầu năm 2026",
            state: "open",
            dueOn: "2026-07-10",
            wasLate: false,
          },
        ],
      },
    });
    expect(ties.tasks.rows.map(({ text, lastDay }) => [text, lastDay])).toEqual([
      ["trước", "2026-08-31"],
      ["sau", "2026-12-31"],
      ["không hạn", ""],
    ]);
  });

  test("a task that goes to another unit, or whose conference goes, is no longer told", async () => {
    const world = open();
    const staff = world.as("staff");
    const round = await openRound(world);
    const [unit, other] = [round.units.mot ?? "", round.units.hai ?? ""];
    const { id, content } = await recordTask(world, round.cluster, "đổi chủ", [unit], "2026-08-31");
    const totals = async () =>
      Promise.all([unit, other].map(async of => (await staff.view(units.ties, { id: of })).tasks.total));
    expect(await totals()).toEqual([1, 0]);
    const moved = content.tasks.map(task => ({ ...task, owners: [{ id: other, name: "Đơn vị" }] }));
    await staff.change(conferences.update, { id, version: 1, body: { ...content, tasks: moved } });
    expect(await totals()).toEqual([0, 1]);
    await staff.change(conferences.remove, { id, version: 2, body: {} });
    expect(await totals()).toEqual([0, 0]);
  });

  test("the secretary of another cluster that it belongs to hears nothing of what it does in this one", async () => {
    const world = open();
    const staff = world.as("staff");
    const round = await openRound(world);
    const unit = round.units.mot ?? "";
    await recordTask(world, round.cluster, "của cụm này", [unit], "2026-08-31");
    const id = newId();
    const named = { name: "Cụm thi đua số 3", convenedBy: "Sở Nội vụ", sector: "nội vụ" };
    await staff.change(clusters.create, { body: { id, content: named } });
    const { content, version } = await staff.view(clusters.view, { id });
    const member = { id: newId(), unit, from: "", to: "", subGroup: "" };
    await staff.change(clusters.update, { id, version, body: { ...content, members: [member] } });
    await addHolder(world, "thuky khac", [{ role: "secretary", clusterId: id }]);

    const seenBy = async (who: string) => {
      const { memberships, tasks, filings } = await world.as(who).view(units.ties, { id: unit });
      return [memberships.map(({ clusterId }) => clusterId), tasks.total, filings.total];
    };
    expect(await seenBy("thuky khac")).toEqual([[id], 0, 0]);
    expect(await seenBy("thuky")).toEqual([[round.cluster], 1, 1]);
  });

  test("another unit than one's own is answered like one that does not exist", async () => {
    const world = open();
    const round = await openRound(world);
    const asked = world.as("mot").view(units.ties, { id: round.units.hai ?? "" });
    expect((await problemOf(asked)).code).toBe("notFound");
  });
});
