import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { type ConferenceDraft, emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { type Side, settle } from "../../src/domain/merge/settle.ts";
import { conflictIn } from "../../src/features/conferences/form/conflictIn.ts";
import { describeOnEachDatabase, type World } from "../support/world.ts";

const { create, update, view, revisions, revision } = contract.conferences;

const acts = ["title", "title", "add", "edit", "edit", "remove", "move", "save", "save", "saveBoth"] as const;

/** One thing that one of the two does; `side` is whose text they keep wherever a merge asks. */
const anyStep = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom(...acts),
  at: fc.nat({ max: 20 }),
  side: fc.constantFrom<Side>("mine", "theirs"),
});
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** A form that somebody has open: what it stands on, and what stands in it. */
class Editor {
  /** Every word that was in the form when the server was asked to keep it. */
  readonly sent = new Set<string>();
  /** The versions that the server said to have made of this person's saves. */
  readonly acknowledged: number[] = [];
  private readonly call: ReturnType<World["as"]>;
  private readonly id: string;
  private version: number;
  content: ConferenceDraft;

  constructor(call: ReturnType<World["as"]>, id: string, version: number, content: ConferenceDraft) {
    this.call = call;
    this.id = id;
    this.version = version;
    this.content = content;
  }

  type({ does, at }: Step, word: string): void {
    const rows = this.content.context;
    const place = rows.length === 0 ? 0 : at % rows.length;
    const row = rows[place];
    const others = rows.toSpliced(place, 1);
    if (does === "title") this.content = { ...this.content, title: word };
    if (does === "add") this.content = { ...this.content, context: [...rows, { id: newId(), text: word }] };
    if (row === undefined) return;
    if (does === "edit")
      this.content = { ...this.content, context: rows.with(place, { ...row, text: `${row.text} ${word}` }) };
    if (does === "remove") this.content = { ...this.content, context: others };
    if (does === "move") this.content = { ...this.content, context: [row, ...others] };
  }

  /** Saves as the form does: over the version that was seen, merging what somebody else saved meanwhile, the passed-over words first. */
  async save(side: Side): Promise<void> {
    for (const word of wordsOf(this.content)) this.sent.add(word);
    try {
      this.version = (
        await this.call.change(update, { id: this.id, version: this.version, body: this.content })
      ).version;
      this.acknowledged.push(this.version);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const conflict = conflictIn(error.problem, this.content);
      if (conflict === null) throw error;
      const { content, aside } = settle(conflict.merged, () => side);
      this.version = conflict.theirs.version;
      if (aside !== null) {
        this.content = aside;
        await this.save("mine");
      }
      this.content = content;
      await this.save(side);
    }
  }
}

function wordsOf({ title, context }: ConferenceDraft): string[] {
  return [title, ...context.map(row => row.text)].flatMap(text => text.split(" ")).filter(Boolean);
}

describeOnEachDatabase("Two editors of one conference", world => {
  test("lose no word that either of them saved, whatever they do in whatever order, also at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async steps => {
        const id = newId();
        const start = { ...emptyConference(), title: "gốc", context: [{ id: newId(), text: "dòng" }] };
        const [staff, admin] = [world().as("staff"), world().as("admin")];
        const { version } = await staff.change(create, { body: { id, content: start } });
        const first = new Editor(staff, id, version, start);
        const second = new Editor(admin, id, version, start);
        for (const [at, step] of steps.entries()) {
          const editor = step.who === 0 ? first : second;
          if (step.does === "save") await editor.save(step.side);
          else if (step.does === "saveBoth") await Promise.all([first.save(step.side), second.save("mine")]);
          else editor.type(step, `chữ${at}`);
        }
        await first.save("mine");
        await second.save("mine");

        const { rows } = await staff.view(revisions, { id });
        const made = [...first.acknowledged, ...second.acknowledged].toSorted((a, b) => a - b);
        expect(rows.map(row => row.version).toReversed()).toEqual([version, ...made]);
        const states = await Promise.all(
          rows.map(row => staff.view(revision, { id, version: `${row.version}` })),
        );
        const kept = new Set(states.flatMap(state => wordsOf(state.content)));
        expect([...first.sent, ...second.sent].filter(word => !kept.has(word))).toEqual([]);
        // Whoever saved last has merged what stood there, so both now read the same.
        expect(wordsOf(second.content)).toEqual(wordsOf((await staff.view(view, { id })).content));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
