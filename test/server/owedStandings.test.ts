import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { newId } from "../../src/domain/id.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { keptStandings, recountStandings } from "../support/recountObligations.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { engines, openWorld, type World } from "../support/world.ts";

const { update, submit, withdraw, verify, approve, reopen } = contract.reviews;
const { extend, shorten, exempt, require, remind, matrix } = contract.obligations;
const day = 86_400_000;

const units = ["mot", "hai", "ba"] as const;
const people = [...units, "thuky", "staff", "leader", "admin"] as const;
const texts = ["", "Đã tổ chức quán triệt nghị quyết.", "Đã mở lớp bồi dưỡng."] as const;

/** Who usually does what; a unit's own person stands under the unit's name. */
const doers = {
  edit: "own",
  submit: "own",
  withdraw: "own",
  verify: "thuky",
  verifyLast: "staff",
  return: "thuky",
  approve: "leader",
  reopen: "leader",
  extend: "staff",
  shorten: "staff",
  exempt: "staff",
  require: "staff",
  remind: "staff",
  wait: "staff",
} as const;
type ActName = keyof typeof doers;

const steps: ActName[] = [
  "submit",
  "submit",
  "submit",
  "verify",
  "verify",
  "verifyLast",
  "verifyLast",
  "approve",
  "approve",
  "require",
];
const anyAct = fc.record({
  act: fc.constantFrom(...steps, ...(Object.keys(doers) as ActName[])),
  unit: fc.constantFrom(...units),
  /** Now and then it is somebody else who tries. */
  other: fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(...people)),
  text: fc.constantFrom(...texts),
  isStale: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
});
type AnyAct = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

/** Does one act of one person on one unit's filing; what may not be done is refused, and changes nothing. */
async function perform(world: World, round: ReviewRound, { act, unit, other, text, isStale }: AnyAct) {
  if (act === "wait") return world.clock.advance(3 * day);
  const usual = doers[act] === "own" ? unit : doers[act];
  const who = other[0] === 0 ? other[1] : usual;
  const id = round.owed(unit);
  const { review, obligation, returns } = await world.as("staff").view(contract.reviews.view, { id });
  const content = contentOf({
    [round.form.story.id]: { text },
    [round.form.figure.id]: text === "" ? {} : numbered("7"),
  });
  const answer = returns.some(row => row.answered === null)
    ? {
        summary: "Đã sửa",
        answers: returns.flatMap(row =>
          row.remarks.map(({ id: remarkId }) => ({ remarkId, text: "Đã sửa" })),
        ),
      }
    : null;
  const remark = { id: newId(), fieldId: "", reason: "unclear", text: "Viết rõ hơn" };
  const sent = { id: newId(), content: { remarks: [remark], text: "", dueOn: "2027-12-31" } };
  const reason = { reason: "Theo đề nghị" };
  const acts: Record<string, [endpoint: unknown, body: unknown, version: number]> = {
    edit: [update, content, review.version],
    submit: [submit, { content, writtenAt: null, answer }, review.version],
    withdraw: [withdraw, {}, review.version],
    verify: [verify, {}, review.version],
    verifyLast: [verify, {}, review.version],
    return: [contract.reviews.return, sent, review.version],
    approve: [approve, {}, review.version],
    reopen: [reopen, reason, review.version],
    extend: [extend, { ...reason, dueOn: "2026-09-30" }, obligation.version],
    shorten: [shorten, reason, obligation.version],
    exempt: [exempt, reason, obligation.version],
    require: [require, reason, obligation.version],
    remind: [remind, { obligations: [id] }, 0],
  };
  const [endpoint, body, version] = acts[act] ?? [];
  try {
    const input = { id, body, version: isStale ? Math.max(1, Number(version) - 1) : version };
    await world.as(who).change(endpoint as typeof update, input as never);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
  }
}

test.each(engines)(
  "what an obligation repeats of its filing is what the filing's own history says, whatever was done (%s)",
  async engine => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 20, maxLength: 40 }), async acts => {
        const world = await openWorld(engine);
        try {
          const round = await openRound(world, [...units]);
          for (const one of acts) await perform(world, round, one);
          const recounted = await recountStandings(world);
          expect(await keptStandings(world)).toEqual(recounted);
          const query = { form: round.form.id, year: 2026 };
          const { rows, counts } = await world.as("staff").view(matrix, query);
          const cells = rows.flatMap(row => row.cells).map(({ id, state }) => ({ id, cell: state }));
          expect(cells.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            recounted.map(({ id, cell }) => ({ id, cell })),
          );
          for (const { state, count } of counts)
            expect(recounted.filter(({ cell }) => cell === state)).toHaveLength(count);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 8 },
    );
  },
  120_000,
);
