import assert from "node:assert/strict";
import type * as fc from "fast-check";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { newId } from "../../src/domain/id.ts";
import { addDays } from "../../src/domain/text/calendarDay.ts";
import { contentOf, numbered } from "./anyReview.ts";
import { attachProof } from "./attachPaper.ts";
import {
  allows,
  type Decision,
  decide,
  decisions,
  longerTime,
  type Model,
  type Person,
  people,
  type Step,
  sees,
  take,
} from "./reviewModel.ts";
import type { ReviewRound } from "./reviewWorld.ts";
import type { World } from "./world.ts";

/** The backend, and the round in it. */
export interface Real {
  world: World;
  round: ReviewRound;
}

/** The calendar day of a day of the model. */
export const dayIn = (offset: number) => addDays("2026-07-01", offset);

const isDecision = (act: Step | Decision): act is Decision => decisions.some(one => one === act);

type Sent = { version: number } | "refused";

/** What an act came to; any trouble that is not a refusal is a failure. */
async function outcome<Answer>(act: Promise<Answer>): Promise<Answer | "refused"> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof ApiProblem && error.status < 500) return "refused";
    throw error;
  }
}

/** What the screens are told to offer each person is what the server takes from them; nobody else even finds the filing. */
async function refuseWrongOffers(model: Model, { world, round }: Real): Promise<void> {
  for (const who of people) {
    const seen = await outcome(world.as(who).view(contract.reviews.view, { id: round.owed("mot") }));
    assert.equal(seen !== "refused", sees(model, who), `${who} looks`);
    if (seen === "refused") continue;
    // What still lacks words cannot be sent as it is, but with words that come along it can.
    const { submit: _, ...offered } = seen.can;
    for (const [move, answer] of Object.entries(offered))
      assert.equal(answer === true, allows(model, move as Step, who), `${who} is offered ${move}`);
  }
}

/** One act of one person, on the version that stands or on one that is older, perhaps sent twice under one key. */
export class Act implements fc.AsyncCommand<Model, Real> {
  readonly act: Step | Decision;
  readonly who: Person;
  readonly isStale: boolean;
  readonly isRepeated: boolean;
  readonly remark = newId();

  constructor(act: Act["act"], who: Person, isStale: boolean, isRepeated: boolean) {
    this.act = act;
    this.who = who;
    this.isStale = isStale;
    this.isRepeated = isRepeated;
  }

  check = () => true;
  toString = () =>
    `${this.who} ${this.act}${this.isStale ? " (stale)" : ""}${this.isRepeated ? " (twice)" : ""}`;

  async run(model: Model, real: Real): Promise<void> {
    await refuseWrongOffers(model, real);
    const stands = isDecision(this.act) ? model.decided : model.version;
    const seen = this.isStale ? Math.max(1, stands - 1) : stands;
    const key = newId();
    const body = this.bodyFor(model, real);
    const sent = await this.send(real, seen, body, key);
    const expected = seen === stands && allows(model, this.act, this.who);
    assert.equal(sent !== "refused", expected, this.toString());
    if (this.isRepeated) assert.deepEqual(await this.send(real, seen, body, key), sent);
    if (sent === "refused") return;
    if (isDecision(this.act)) decide(model, this.act);
    else take(model, this.act, this.who, this.remark);
    assert.equal(sent.version, isDecision(this.act) ? model.decided : model.version);
  }

  private bodyFor(model: Model, { round: { form } }: Real): object {
    const content = contentOf({
      [form.story.id]: { text: `Bản viết thứ ${model.version}` },
      [form.figure.id]: numbered(String(model.version)),
    });
    const { owed } = model;
    const answer = owed && { summary: "Đã sửa", answers: [{ remarkId: owed, text: "Đã viết lại" }] };
    const remark = { id: this.remark, fieldId: "", reason: "unclear", text: "Viết rõ hơn" };
    const reason = { reason: "Theo đề nghị" };
    const bodies: Partial<Record<Act["act"], object>> = {
      edit: content,
      submit: { content, writtenAt: null, answer },
      return: { id: newId(), content: { remarks: [remark], text: "", dueOn: "2027-12-31" } },
      reopen: reason,
      extend: { ...reason, dueOn: dayIn(longerTime(model)) },
      shorten: reason,
      exempt: reason,
      require: reason,
    };
    return bodies[this.act] ?? {};
  }

  private send({ world, round }: Real, version: number, body: object, key: string): Promise<Sent> {
    const { act } = this;
    const { reviews, obligations } = contract;
    const endpoint = isDecision(act) ? obligations[act] : act === "edit" ? reviews.update : reviews[act];
    const input = { id: round.owed("mot"), version, body };
    return outcome(world.as(this.who).change(endpoint, input as never, key));
  }
}

/** The filing goes the way that most filings go: whoever it waits for takes the next step, so that random acts meet it everywhere. */
export class GoOn implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  toString = () => "whoever it waits for goes on";

  async run(model: Model, real: Real): Promise<void> {
    const next: Record<Model["state"], [step: Step, who: Person]> = {
      draft: ["submit", "mot"],
      returned: ["submit", "mot"],
      submitted: ["verify", model.checks === 0 ? "thuky" : "staff"],
      verified: ["approve", "leader"],
      approved: ["reopen", "leader"],
    };
    await new Act(...next[model.state], false, false).run(model, real);
  }
}

/** Somebody attaches a proof of a figure, or takes the oldest one away: possible exactly while they may write. */
export class Prove implements fc.AsyncCommand<Model, Real> {
  readonly who: Person;
  readonly isRemoval: boolean;
  constructor(who: Person, isRemoval: boolean) {
    this.who = who;
    this.isRemoval = isRemoval;
  }
  check = ({ proofs }: Readonly<Model>) => !this.isRemoval || proofs.length > 0;
  toString = () => `${this.who} ${this.isRemoval ? "removes" : "attaches"} a file`;

  async run(model: Model, { world, round }: Real): Promise<void> {
    const person = world.as(this.who);
    const at = { review: round.owed("mot"), field: round.form.figure.id };
    const [oldest = ""] = model.proofs;
    const removal = { id: oldest, version: 1, body: {} };
    const done = await outcome(
      this.isRemoval
        ? person.change(contract.files.remove, removal)
        : attachProof(person, at, "Quyết định.pdf", newId()),
    );
    assert.equal(done !== "refused", allows(model, "edit", this.who), this.toString());
    if (done === "refused") return;
    model.wrote.add(this.who);
    if (this.isRemoval) model.proofs.shift();
    else model.proofs.push(done.id);
  }
}
