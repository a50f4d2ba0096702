import { beforeEach, expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { blankRows } from "../../src/domain/conference/blankRows.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { type Id, newId } from "../../src/domain/id.ts";
import { obligationId } from "../../src/domain/review/obligationId.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { addHolder } from "../support/holders.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { saveAll } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { clusters, conferences, home, obligations, reviews, units } = contract;
const name = "Cụm thi đua số 3";
const title = `${name} sơ kết 6 tháng đầu năm 2026`;
const days = { opensOn: "2026-06-15", dueOn: "2026-07-10", locksOn: "2026-07-20" };

/** Beside the round's cluster another one of the same name and the same convening body, in another sector; the first one's unit came to both conferences. */
async function twoOfOneName(world: World) {
  const round = await openRound(world, ["mot"]);
  const staff = world.as("staff");
  const own = { id: newId(), unit: newId(), cluster: newId(), conference: newId(), between: newId() };
  for (const [id, called] of [
    [own.unit, "Đơn vị an"],
    [own.between, "Đơn vị sau"],
  ] as const)
    await staff.change(units.create, {
      body: { id, content: { name: called, shortName: "", kind: "party" } },
    });
  const facts = { name, convenedBy: "Ban Tuyên giáo", sector: "dân vận" };
  await staff.change(clusters.create, { body: { id: own.cluster, content: facts } });
  const { content, version } = await staff.view(clusters.view, { id: own.cluster });
  const members = [own.unit, own.between].map(unit => ({
    id: newId(),
    unit,
    from: "",
    to: "",
    subGroup: "",
  }));
  await staff.change(clusters.update, { id: own.cluster, version, body: { ...content, members } });
  await addHolder(world, "an", [{ role: "reporter", unitId: own.unit }]);
  await addHolder(world, "thukyhai", [{ role: "secretary", clusterId: own.cluster }]);
  const plan = { form: round.form.id, period: round.period, cluster: own.cluster };
  await staff.change(obligations.generate, { body: { ...plan, ...days } });

  const first = newId();
  const held = (cluster: Id, attendance: "attended" | "absent") => ({
    ...emptyConference(),
    title,
    cluster: { id: cluster, name },
    date: {
      written: "05/7/2026",
      value: "2026-07-05",
      precision: "day" as const,
      part: null,
      inferred: false,
    },
    participants: [
      { ...blankRows.participant(), unit: { id: round.units["mot"] ?? "", name: "Đơn vị mot" }, attendance },
    ],
  });
  await saveAll(world.store, [
    { id: first, content: held(round.cluster, "attended"), state: "recorded" },
    { id: own.conference, content: held(own.cluster, "absent"), state: "recorded" },
  ]);
  const one = { cluster: round.cluster, conference: first };
  return { round, one, other: own };
}

describeOnEachDatabase("Two clusters of one number", open => {
  let world: World;
  let round: ReviewRound;
  let one: { cluster: Id; conference: Id };
  let other: { cluster: Id; conference: Id; unit: Id };
  beforeEach(async () => {
    world = open();
    ({ round, one, other } = await twoOfOneName(world));
  });

  test("stand apart in lists, searches, counts and files", async () => {
    const leader = world.as("leader");
    const listed = (await leader.view(clusters.list, {})).rows;
    expect(listed.map(row => [row.id, row.name, row.sector, row.memberCount])).toEqual(
      expect.arrayContaining([
        [one.cluster, name, "tuyên giáo", 1],
        [other.cluster, name, "dân vận", 2],
      ]),
    );
    for (const { cluster, conference } of [one, other])
      for (const query of [
        { cluster },
        { cluster, q: "cum thi dua so 3" },
        { cluster, unit: round.units["mot"] ?? "" },
      ]) {
        const { rows } = await leader.view(conferences.list, query);
        expect(rows.map(({ id }) => id)).toEqual([conference]);
        expect(await leader.view(conferences.count, query)).toEqual({ total: 1 });
        expect((await leader.view(conferences.export, query)).trimEnd().split("\r\n")).toHaveLength(2);
      }
    expect(await leader.view(conferences.count, { q: "cum thi dua so 3" })).toEqual({ total: 2 });
  });

  test("are each seen by their own secretary alone, and told apart on everybody else's first page", async () => {
    for (const [who, { cluster, conference }] of [
      ["thuky", one],
      ["thukyhai", other],
    ] as const) {
      const secretary = world.as(who);
      const found = await secretary.view(conferences.list, { q: "cum thi dua so 3" });
      expect(found.rows.map(({ id }) => id)).toEqual([conference]);
      expect((await secretary.view(clusters.list, {})).rows.map(({ id }) => id)).toEqual([cluster]);
      expect((await secretary.view(home.view, {})).clusters).toMatchObject([{ id: cluster, total: 1 }]);
    }
    const figures = (await world.as("leader").view(home.view, {})).clusters;
    expect(figures.map(row => [row.id, row.name, row.total])).toEqual(
      expect.arrayContaining([
        [one.cluster, `${name} · Ban Tuyên giáo · tuyên giáo`, 1],
        [other.cluster, `${name} · Ban Tuyên giáo · dân vận`, 1],
      ]),
    );
  });

  test("each have their own attendance of a unit that came to one and not to the other", async () => {
    const leader = world.as("leader");
    const unit = round.units["mot"] ?? "";
    for (const [{ cluster, conference }, came] of [
      [one, "attended"],
      [other, "absent"],
    ] as const) {
      const { rows } = await leader.view(units.attendance, { id: unit, cluster });
      expect(rows.map(row => [row.conferenceId, row.attendance])).toEqual([[conference, came]]);
      const counts = (await leader.view(units.attendanceCounts, { id: unit, cluster })).rows;
      expect(counts).toMatchObject([{ year: 2026, listed: 1, [came]: 1 }]);
    }
  });

  test("keep their rows together in the matrix, and a sector's form reaches one of them", async () => {
    const staff = world.as("staff");
    const query = { form: round.form.id, year: 2026 };
    const rowsOf = async (asked: { cluster?: Id }) =>
      (await staff.view(obligations.matrix, { ...query, ...asked })).rows.map(row => row.clusterId);
    const all = await rowsOf({});
    // "Đơn vị mot" stands between the other's two units in the alphabet.
    expect(all).toHaveLength(3);
    expect(all[1]).toBe(other.cluster);
    expect(await rowsOf({ cluster: one.cluster })).toEqual([one.cluster]);
    expect(await rowsOf({ cluster: other.cluster })).toEqual([other.cluster, other.cluster]);
    const plan = { form: round.form.id, period: round.period, sector: "dân vận" };
    const planned = (await staff.view(obligations.plan, plan)).rows;
    expect(planned.map(row => row.clusterId)).toEqual([other.cluster, other.cluster]);
  });

  test("roll up only what their own units filed", async () => {
    const owed = (form: Id, cluster: Id, unitId: Id | null) =>
      obligationId({ formId: form, periodId: round.period, clusterId: cluster, unitId });
    const approve = async (who: string, secretary: string, id: Id, count: string) => {
      const content = contentOf({
        [round.form.story.id]: { text: "Đã quán triệt nghị quyết." },
        [round.form.figure.id]: numbered(count),
      });
      const body = { content, writtenAt: null, answer: null };
      let { version } = await world.as(who).change(reviews.submit, { id, version: 1, body });
      for (const [judge, move] of [
        [secretary, reviews.verify],
        ["staff", reviews.verify],
        ["leader", reviews.approve],
      ] as const)
        ({ version } = await world.as(judge).change(move, { id, version, body: {} }));
    };
    await approve("mot", "thuky", round.owed("mot"), "12");
    await approve("an", "thukyhai", owed(round.form.id, other.cluster, other.unit), "7");

    const form = newId();
    const content = { ...round.form.content, level: "cluster" as const, checks: ["department" as const] };
    const staff = world.as("staff");
    await staff.change(contract.reviewForms.create, { body: { id: form, content } });
    await staff.change(contract.reviewForms.publish, { id: form, version: 1, body: {} });
    for (const [secretary, cluster, value] of [
      ["thuky", one.cluster, "12"],
      ["thukyhai", other.cluster, "7"],
    ] as const) {
      await staff.change(obligations.generate, { body: { form, period: round.period, cluster, ...days } });
      const id = owed(form, cluster, null);
      const { rows } = await world.as(secretary).view(reviews.rollUp, { id });
      expect(rows.map(row => row.value)).toEqual([value]);
    }
  });
});
