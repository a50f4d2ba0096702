import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { Act, type Model, people, type Real, Wait } from "../support/reviewActs.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, engines, openWorld } from "../support/world.ts";

const act = fc
  .tuple(
    fc.constantFrom("edit", "submit", "withdraw", "verify", "return", "approve", "reopen"),
    fc.constantFrom(...people),
    fc.integer({ min: 0, max: 9 }).map(n => n === 0),
    fc.integer({ min: 0, max: 4 }).map(n => n === 0),
  )
  .map(args => new Act(...args));
const wait = fc.integer({ min: 1, max: 9 }).map(days => new Wait(days));

async function recount({ world, round }: Real, model: Model): Promise<void> {
  const id = round.owed("mot");
  const { db } = world.store;
  const { review } = await world.as("staff").view(contract.reviews.view, { id });
  expect(review).toMatchObject({ state: model.state, version: model.version });
  const count = async (table: "audit" | "reviewRevisions", column: "recordId" | "reviewId") => {
    const rows = await db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<number>().as("count"))
      .where(column as never, "=", id as never)
      .executeTakeFirstOrThrow();
    return rows.count;
  };
  expect(await count("audit", "recordId")).toBe(model.acknowledged);
  expect(await count("reviewRevisions", "reviewId")).toBe(model.version);
}

test.each(engines)(
  "a filing among random people, old versions, repeats and days stays legal and counted (%s)",
  async engine => {
    await fc.assert(
      fc.asyncProperty(fc.commands([act, act, act, act, wait], { maxCommands: 40 }), async commands => {
        const world = await openWorld(engine);
        try {
          const real = { world, round: await openRound(world) };
          const model: Model = {
            state: "draft",
            version: 1,
            checks: 0,
            wrote: new Set(),
            owed: null,
            sent: { state: "draft", owed: null },
            day: 0,
            acknowledged: 0,
          };
          await fc.asyncModelRun(() => ({ model, real }), commands);
          await recount(real, model);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 8 },
    );
  },
  120_000,
);

describeOnEachDatabase("An edit that races a verification", world => {
  test("never leaves an approved filing that nobody saw", async () => {
    const round = await openRound(world());
    const id = round.owed("mot");
    const content = contentOf({
      [round.form.story.id]: { text: "Kết quả" },
      [round.form.figure.id]: numbered("1"),
    });
    const body = { content, writtenAt: null, answer: null };
    await world().as("mot").change(contract.reviews.submit, { id, version: 1, body });
    const outcomes = await Promise.allSettled([
      world().as("mot").change(contract.reviews.withdraw, { id, version: 2, body: {} }),
      world().as("thuky").change(contract.reviews.verify, { id, version: 2, body: {} }),
    ]);
    expect(outcomes.filter(outcome => outcome.status === "fulfilled")).toHaveLength(1);
    const { review } = await world().as("staff").view(contract.reviews.view, { id });
    expect(review.version).toBe(3);
  });
});
