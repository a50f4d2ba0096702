import * as fc from "fast-check";
import { expect, test } from "vitest";
import { verifyAudit } from "../../server/audit/audit.ts";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { keptStandings, recountStandings } from "../support/recountObligations.ts";
import { Act, GoOn, Prove, type Real } from "../support/reviewActs.ts";
import { ClosePeriod, Leave, StandIn, Wait } from "../support/reviewEvents.ts";
import {
  cellOf,
  decisions,
  freshModel,
  listed,
  type Model,
  type Person,
  people,
  steps,
} from "../support/reviewModel.ts";
import { openRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, engines, openWorld } from "../support/world.ts";

const { view, revisions, revision, mine, waiting } = contract.reviews;

const rarely = fc.integer({ min: 0, max: 9 }).map(n => n === 0);
const acts = (names: readonly Act["act"][], who: readonly Person[]) =>
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...who), rarely, rarely).map(args => new Act(...args));
const goOn = fc.constant(null).map(() => new GoOn());
const byReporter = acts(["edit", "submit", "withdraw"], ["mot"]);
const byJudges = acts(["verify", "return", "approve", "reopen"], ["thuky", "staff", "leader"]);
const byOffice = acts(decisions, ["staff", "staff", "admin", "leader", "thuky"]);
const proof = fc
  .tuple(fc.constantFrom<Person[]>("mot", "mot", "staff", "hai", "thuky"), fc.boolean())
  .map(args => new Prove(...args));
const wait = fc.integer({ min: 1, max: 9 }).map(days => new Wait(days));
const standIn = fc
  .tuple(
    fc.constantFrom<StandIn["of"][]>("mot", "thuky", "leader", "staff"),
    fc.constantFrom<Person[]>("mot", "hai", "thuky", "staff"),
    fc.integer({ min: 0, max: 15 }),
  )
  .map(args => new StandIn(...args));
// What stops most others is rare, so that long rounds are met as well.
const stop = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(new Leave("ends"), new Leave("merges")))
  .map(([n, leave]) => (n === 0 ? leave : new ClosePeriod()));
const anything = fc.oneof(
  { weight: 5, arbitrary: goOn },
  { weight: 9, arbitrary: fc.oneof(byReporter, byJudges, acts(steps, people)) },
  { weight: 3, arbitrary: byOffice },
  { weight: 4, arbitrary: proof },
  { weight: 2, arbitrary: wait },
  { weight: 2, arbitrary: standIn },
  { weight: 1, arbitrary: stop },
);
// Long from the start: short rounds meet next to nothing.
const commands = fc.array(anything, { minLength: 30, maxLength: 50 });

/** Every change has its row in the book and its state in the history; each state names what proved it then. */
async function recountHistory({ world, round }: Real, model: Model): Promise<void> {
  const id = round.owed("mot");
  const staff = world.as("staff");
  const { review, obligation } = await staff.view(view, { id });
  expect(review).toMatchObject({ state: model.state, version: model.version });
  expect(obligation.version).toBe(model.decided);
  const rows = await world.store.db.selectFrom("audit").select("seq").where("recordId", "=", id).execute();
  expect(rows).toHaveLength(model.version - 1 + model.decided - 1);
  await verifyAudit(world.store.db);
  const history = (await staff.view(revisions, { id })).rows.toReversed();
  expect(history.map(({ version }) => version)).toEqual(model.named.map((_, at) => at + 1));
  const authors = new Set<string>();
  for (const [at, { version, act: step, by }] of history.entries()) {
    const state = await staff.view(revision, { id, version: String(version) });
    expect(state.evidence?.map(file => file.id)).toEqual(model.named[at]);
    if (step === "edited" || step === "submitted" || step === "resubmitted") authors.add(by);
    if (step !== "verified" && step !== "approved") continue;
    // What is judged is to the letter what was sent, and by nobody who wrote it.
    const before = await staff.view(revision, { id, version: String(version - 1) });
    expect({ content: state.content, evidence: state.evidence }).toEqual({
      content: before.content,
      evidence: before.evidence,
    });
    expect(authors).not.toContain(by);
  }
}

/** Whoever holds no post any more is refused, and has no list. */
function nothingFor(error: unknown): { rows: { id: string }[] } {
  if (error instanceof ApiProblem && error.status === 403) return { rows: [] };
  throw error;
}

/** Matrix and lists say what the filing is, to everybody. */
async function recountTotals(real: Real, model: Model): Promise<void> {
  const { world, round } = real;
  const id = round.owed("mot");
  const recounted = await recountStandings(world);
  expect(await keptStandings(world)).toEqual(recounted);
  const query = { form: round.form.id, year: 2026 };
  const { counts, rows } = await world.as("staff").view(contract.obligations.matrix, query);
  const cells = rows.flatMap(row => row.cells);
  expect(cells.find(cell => cell.id === id)?.state).toBe(cellOf(model));
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(cells.length);
  for (const { state, count } of counts)
    expect(recounted.filter(({ cell }) => cell === state)).toHaveLength(count);
  for (const who of people) {
    const has = async (list: typeof mine | typeof waiting) => {
      const { rows: lines } = await world.as(who).view(list, {}).catch(nothingFor);
      return lines.some(line => line.id === id);
    };
    expect({ who, mine: await has(mine), waiting: await has(waiting) }).toEqual({
      who,
      ...listed(model, who),
    });
  }
}

test.each(engines)(
  "a filing among random people, posts, files, decisions, old versions, repeats and days stays legal and counted (%s)",
  async engine => {
    await fc.assert(
      fc.asyncProperty(commands, async round => {
        const world = await openWorld(engine);
        try {
          const real = { world, round: await openRound(world, ["mot", "hai"], { evidence: "optional" }) };
          const model = freshModel();
          await fc.asyncModelRun(() => ({ model, real }), round);
          await recountHistory(real, model);
          await recountTotals(real, model);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 8 },
    );
  },
  180_000,
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
