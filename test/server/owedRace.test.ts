import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { view, submit } = contract.reviews;
const { exempt, shorten, extend } = contract.obligations;

/** Whether it was done; a refusal is an answer, anything else a fault. */
async function wasDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
    return false;
  }
}

function sending(world: World, { form, owed }: ReviewRound, unit: string): Promise<unknown> {
  const content = contentOf({ [form.story.id]: { text: "Đã tổ chức" }, [form.figure.id]: numbered("3") });
  const body = { content, writtenAt: null, answer: null };
  return world.as(unit).change(submit, { id: owed(unit), version: 1, body });
}

/** Enough units that some pair of calls meets in the middle on a database that runs them side by side. */
const keys = Array.from({ length: 8 }, (_, at) => `donvi${at}`);

describeOnEachDatabase("What is decided about a filing while it is being sent", open => {
  test("an exemption and a submission never both happen", async () => {
    const world = open();
    const round = await openRound(world, keys);
    const reason = { reason: "Mới lập" };
    for (const [at, unit] of keys.entries()) {
      const exempting = () =>
        world.as("staff").change(exempt, { id: round.owed(unit), version: 1, body: reason });
      const both = [() => sending(world, round, unit), exempting];
      // Each is the first to be sent in turn.
      if (at % 2 === 1) both.reverse();
      const done = await Promise.all(both.map(work => wasDone(work())));
      expect(done.filter(Boolean)).toHaveLength(1);
      const { review, obligation } = await world.as("staff").view(view, { id: round.owed(unit) });
      expect(obligation.exemption !== null).toBe(review.state === "draft");
    }
  });

  test("more time is not taken back from under a filing that was sent within it", async () => {
    const world = open();
    const round = await openRound(world, keys);
    const reason = { reason: "Nhầm đơn vị" };
    for (const unit of keys) {
      const body = { ...reason, dueOn: "2026-08-30" };
      await world.as("staff").change(extend, { id: round.owed(unit), version: 1, body });
    }
    world.clock.advance(30 * 86_400_000);
    for (const unit of keys) {
      const id = round.owed(unit);
      const shortening = world.as("staff").change(shorten, { id, version: 2, body: reason });
      const done = await Promise.all([shortening, sending(world, round, unit)].map(wasDone));
      expect(done.filter(Boolean)).toHaveLength(1);
    }
  });
});

describeOnEachDatabase("A closed period", open => {
  test("takes no submission and no word any more, also while it was still to be filed, until it is opened again", async () => {
    const world = open();
    const round = await openRound(world, ["mot"]);
    const staff = world.as("staff");
    const period = async () =>
      (await staff.view(contract.periods.list, {})).rows.find(({ id }) => id === round.period);
    const step = async (name: "open" | "close") =>
      staff.change(contract.periods[name], {
        id: round.period,
        version: (await period())?.version ?? 0,
        body: {},
      });
    await step("open");
    await step("close");
    const problem = await sending(world, round, "mot").catch((error: ApiProblem) => error.problem);
    expect(problem).toMatchObject({ code: "conflict", why: "periodClosed" });
    const { can, review } = await world.as("mot").view(view, { id: round.owed("mot") });
    expect(can).toMatchObject({ edit: { no: "periodClosed" }, submit: { no: "periodClosed" } });
    expect(review).toMatchObject({ state: "draft", version: 1, firstSubmittedAt: null });
    expect((await world.as("mot").view(contract.reviews.mine, {})).rows).toEqual([]);
    await world.as("admin").change(contract.periods.reopen, {
      id: round.period,
      version: (await period())?.version ?? 0,
      body: { reason: "Bổ sung báo cáo" },
    });
    expect(await wasDone(sending(world, round, "mot"))).toBe(true);
  });
});
