import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import type { ReviewVersion } from "../../src/domain/review/review.ts";
import type { ReviewContent } from "../../src/domain/review/reviewContent.ts";
import { contentOf, numbered } from "../support/anyReview.ts";
import { attachProof } from "../support/attachPaper.ts";
import { openRound, type ReviewRound } from "../support/reviewWorld.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { view, update, submit, withdraw, verify, approve, revisions, revision } = contract.reviews;

/** What happened at once may be refused because somebody else was first; anything else is a fault. */
async function tried(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500) throw error;
  }
}

function contentWith({ form }: ReviewRound, figure: number): ReviewContent {
  return contentOf({ [form.story.id]: { text: "Đã tổ chức" }, [form.figure.id]: numbered(String(figure)) });
}

/** What a reviewer had before their eyes, or what was kept. */
type Shown = Pick<ReviewVersion, "content" | "evidence">;

/** Puts another paper in the place of those that are there; whether each step comes before or after a submission is left to chance. */
async function swapProof(world: World, round: ReviewRound, words: string): Promise<void> {
  const mot = world.as("mot");
  const at = { review: round.owed("mot"), field: round.form.figure.id };
  const { rows } = await mot.view(contract.files.list, { ownerType: "review", ownerId: at.review });
  await attachProof(mot, at, "Quyết định.pdf", words);
  for (const { id, version } of rows) await mot.change(contract.files.remove, { id, version, body: {} });
}

/** The filer takes the filing back, changes it and sends it again, as often as it is let. */
async function editAgain(world: World, round: ReviewRound, figure: number): Promise<void> {
  const mot = world.as("mot");
  const id = round.owed("mot");
  const { review } = await mot.view(view, { id });
  const content = contentWith(round, figure);
  await mot.change(withdraw, { id, version: review.version, body: {} });
  await mot.change(update, { id, version: review.version + 1, body: content });
  const body = { content, writtenAt: null, answer: null };
  await mot.change(submit, { id, version: review.version + 2, body });
}

/** A reviewer looks, notes what is seen under which version, and moves just that. */
async function judge(
  world: World,
  round: ReviewRound,
  [who, move]: readonly [string, typeof verify | typeof approve],
  seen: Map<number, Shown>,
): Promise<void> {
  const id = round.owed("mot");
  const { review, evidence } = await world.as(who).view(view, { id });
  seen.set(review.version, { content: review.content, evidence });
  await world.as(who).change(move, { id, version: review.version, body: {} });
}

describeOnEachDatabase("A filing that is edited while it is verified", open => {
  test("is never approved with content or evidence that its reviewers did not see, whoever is faster", async () => {
    const world = open();
    const round = await openRound(world, ["mot"]);
    const id = round.owed("mot");
    const body = { content: contentWith(round, 0), writtenAt: null, answer: null };
    await world.as("mot").change(submit, { id, version: 1, body });
    const seen = new Map<number, Shown>();
    const judging = [
      ["thuky", verify],
      ["staff", verify],
      ["leader", approve],
    ] as const;
    for (let turn = 1; turn <= 12; turn++) {
      const acts = [
        () => editAgain(world, round, turn),
        () => swapProof(world, round, `lần ${turn}`),
        ...judging.map(one => () => judge(world, round, one, seen)),
      ];
      // Another one is the first to be sent in each turn.
      const order = acts.map((_, at) => acts[(at + turn) % acts.length] as () => Promise<void>);
      await Promise.all(order.map(tried));
    }
    for (const one of judging) await tried(() => judge(world, round, one, seen));
    const { rows } = await world.as("mot").view(revisions, { id });
    const judged = rows.filter(row => row.act === "verified" || row.act === "approved");
    expect(judged.length).toBeGreaterThan(0);
    for (const { version } of judged) {
      const { content, evidence } = await world.as("mot").view(revision, { id, version: String(version) });
      expect(seen.get(version - 1)).toEqual({ content, evidence });
    }
    const { review, evidence } = await world.as("mot").view(view, { id });
    expect(review.version).toBe(rows.length);
    const last = await world.as("mot").view(revision, { id, version: String(review.version) });
    if (review.state !== "draft" && review.state !== "returned") expect(last.evidence).toEqual(evidence);
  });
});

describeOnEachDatabase("Whatever levels a form names", open => {
  test.each([
    [["cluster"], ["thuky"]],
    [["department"], ["staff"]],
    [
      ["cluster", "department"],
      ["thuky", "staff"],
    ],
  ] as const)(
    "a unit's filing passes %j and then leadership, and waits for each in turn",
    async (checks, who) => {
      const world = open();
      const round = await openRound(world, ["mot"], {}, { checks: [...checks] });
      const id = round.owed("mot");
      const body = { content: contentWith(round, 1), writtenAt: null, answer: null };
      let { version } = await world.as("mot").change(submit, { id, version: 1, body });
      const waitsFor = async (name: string) =>
        (await world.as(name).view(contract.reviews.waiting, {})).rows.map(row => row.id);
      for (const name of who) {
        expect(await waitsFor("leader")).toEqual([]);
        expect(await waitsFor(name)).toEqual([id]);
        ({ version } = await world.as(name).change(verify, { id, version, body: {} }));
      }
      expect(await waitsFor("leader")).toEqual([id]);
      await world.as("leader").change(approve, { id, version, body: {} });
      expect((await world.as("mot").view(view, { id })).review.state).toBe("approved");
    },
  );

  test("a cluster's own filing that waits for the cluster waits for staff too: whoever wrote it does not check it", async () => {
    const world = open();
    const round = await openRound(world, ["mot"], {}, { checks: ["cluster"], level: "cluster" });
    const [mine] = (await world.as("thuky").view(contract.reviews.mine, {})).rows;
    const id = mine?.id ?? "";
    const body = { content: contentWith(round, 1), writtenAt: null, answer: null };
    const { version } = await world.as("thuky").change(submit, { id, version: 1, body });
    expect((await world.as("thuky").view(contract.reviews.waiting, {})).rows).toEqual([]);
    expect((await world.as("staff").view(contract.reviews.waiting, {})).rows.map(row => row.id)).toEqual([
      id,
    ]);
    await world.as("staff").change(verify, { id, version, body: {} });
    await world.as("leader").change(approve, { id, version: version + 1, body: {} });
    expect((await world.as("thuky").view(view, { id })).review.state).toBe("approved");
  });
});
