import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { addHolder } from "../support/holders.ts";
import { addEntries } from "../support/saveAll.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const minute = 60_000;
const homeOf = ({ as }: World, who: string) => as(who).view(contract.home.view, {});

const dayIn = (value: string) => ({
  written: value,
  value,
  precision: "day" as const,
  part: null,
  inferred: false,
});

async function begin(world: World, title: string, more: object = {}): Promise<string> {
  const id = newId();
  const kinds = ["halfYearReview" as const];
  const content = { ...emptyConference(), title, kinds, isDateUnknown: true, ...more };
  await world.as("staff").change(contract.conferences.create, { body: { id, content } });
  return id;
}

const task = (text: string, deadline: string) => ({
  id: newId(),
  text,
  origin: "cluster" as const,
  personId: "" as const,
  owners: [],
  deadline: dayIn(deadline),
});

describeOnEachDatabase("The first page", open => {
  test("tells what others changed since one was last here; a visit ends after half an hour away", async () => {
    const world = open();
    await homeOf(world, "admin");
    world.clock.advance(60 * minute);
    await begin(world, "Mới");
    world.clock.advance(minute);
    const first = await homeOf(world, "admin");
    expect(first.changed.map(row => row.title)).toEqual(["Mới"]);
    expect((await homeOf(world, "staff")).changed).toEqual([]);
    world.clock.advance(29 * minute);
    expect((await homeOf(world, "admin")).since).toBe(first.since);
    world.clock.advance(31 * minute);
    expect((await homeOf(world, "admin")).changed).toEqual([]);
  });

  test("counts by state, and what is overdue, as the register's own filters do", async () => {
    const world = open();
    await begin(world, "Nháp", { tasks: [task("Nháp", "2026-06-01")] });
    for (const [title, deadline] of [
      ["Quá hạn", "2026-06-30"],
      ["Đến hạn hôm nay", "2026-07-01"],
    ] as const) {
      const id = await begin(world, title, { tasks: [task(title, deadline)] });
      await world.as("staff").change(contract.conferences.record, { id, version: 1, body: {} });
    }
    const { figures, due } = await homeOf(world, "leader");
    expect(figures).toEqual({ total: 3, draft: 1, recorded: 2, closed: 0, overdue: 1 });
    const filter = { state: "recorded", tasks: "overdue" } as const;
    expect(await world.as("leader").view(contract.conferences.count, filter)).toEqual({
      total: figures.overdue,
    });
    expect(due).toMatchObject([{ text: "Đến hạn hôm nay", lastDay: "2026-07-01" }]);
    world.clock.now = new Date("2026-07-01T17:00:00.000Z");
    expect((await homeOf(world, "leader")).figures.overdue).toBe(2);
  });

  test("stays within the field of work: a secretary's numbers are of their own cluster", async () => {
    const world = open();
    const { clusters } = await addEntries(world);
    for (const cluster of clusters) await begin(world, `Của ${cluster.name}`, { cluster });
    await addHolder(world, "thuky", [{ role: "secretary", clusterId: clusters[0]?.id ?? null }]);
    const seen = await homeOf(world, "thuky");
    expect(seen.figures.total).toBe(1);
    const name = `${clusters[0]?.name} · Ban Tuyên giáo Tỉnh ủy`;
    expect(seen.clusters).toEqual([{ id: clusters[0]?.id, name, total: 1, overdue: 0 }]);
    expect(seen.changed.map(row => row.title)).toEqual([`Của ${clusters[0]?.name}`]);
    expect((await homeOf(world, "leader")).clusters).toHaveLength(2);
  });

  test("shows an administrator, and nobody else, what is to be looked after", async () => {
    const world = open();
    await addHolder(world, "cu", [{ role: "staff", to: "2026-06-30" }]);
    const { care } = await homeOf(world, "admin");
    expect(care).toMatchObject({ withoutPost: 1, bookRows: 0, seenWhole: null, lettersGivenUp: [] });
    expect((await homeOf(world, "staff")).care).toBeNull();
  });
});
