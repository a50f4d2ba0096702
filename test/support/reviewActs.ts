import assert from "node:assert/strict";
import type * as fc from "fast-check";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { newId } from "../../src/domain/id.ts";
import type { ReviewState } from "../../src/domain/review/reviewMoves.ts";
import { contentOf, numbered } from "./anyReview.ts";
import type { ReviewRound } from "./reviewWorld.ts";
import type { World } from "./world.ts";

/** Everybody who has anything to do with a filing of "mot", and one who has not. */
export const people = ["mot", "hai", "thuky", "staff", "leader", "admin"] as const;
type Person = (typeof people)[number];

/** What must be true of a filing, told as simply as it can be: no server, no rules of ours but the ones that users are told. */
export interface Model {
  state: ReviewState;
  version: number;
  checks: number;
  /** Whoever wrote in it. */
  wrote: Set<Person>;
  /** The remark that is owed an answer; null when none is. */
  owed: string | null;
  /** What was there before it was last sent, and is again when that is taken back. */
  sent: Pick<Model, "owed"> & { state: "draft" | "returned" };
  /** Days since 1 July 2026; it locks after 20 July. */
  day: number;
  acknowledged: number;
}

/** The backend, and the round in it. */
export interface Real {
  world: World;
  round: ReviewRound;
}

const judges: Record<number, readonly Person[]> = { 0: ["thuky", "staff", "admin"], 1: ["staff", "admin"] };
const writers: readonly Person[] = ["mot", "staff", "admin"];

function mayWrite(model: Model, who: Person): boolean {
  if (!writers.includes(who)) return false;
  return model.state === "returned" || (model.state === "draft" && model.day <= 19);
}

type Sent = { version: number } | "refused";

/** One act of one person, on the version that stands or on one that is older, perhaps sent twice under one key. */
export class Act implements fc.AsyncCommand<Model, Real> {
  readonly act: "edit" | "submit" | "withdraw" | "verify" | "return" | "approve" | "reopen";
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
    const key = newId();
    const seen = this.isStale ? Math.max(1, model.version - 1) : model.version;
    const isOld = seen !== model.version;
    const body = this.bodyFor(model, real);
    const sent = await this.send(real, seen, body, key);
    const expected = !isOld && this.isAllowed(model);
    assert.equal(sent !== "refused", expected, this.toString());
    if (this.isRepeated) assert.deepEqual(await this.send(real, seen, body, key), sent);
    if (expected) this.apply(model);
    if (sent !== "refused") assert.equal(sent.version, model.version);
  }

  private isAllowed(model: Model): boolean {
    const { state, checks, wrote } = model;
    switch (this.act) {
      case "edit":
      case "submit":
        return mayWrite(model, this.who);
      case "withdraw":
        if (state !== "submitted" || checks > 0) return false;
        return mayWrite({ ...model, state: model.sent.state }, this.who);
      case "verify":
        return state === "submitted" && (judges[checks] ?? []).includes(this.who) && !wrote.has(this.who);
      case "return":
        if (wrote.has(this.who)) return false;
        if (state === "verified") return ["leader", "admin"].includes(this.who);
        return state === "submitted" && (judges[checks] ?? []).includes(this.who);
      case "approve":
        return state === "verified" && ["leader", "admin"].includes(this.who) && !wrote.has(this.who);
      case "reopen":
        return (state === "verified" || state === "approved") && ["leader", "admin"].includes(this.who);
    }
  }

  private apply(model: Model): void {
    model.version++;
    model.acknowledged++;
    switch (this.act) {
      case "edit":
        model.wrote.add(this.who);
        break;
      case "submit":
        model.wrote.add(this.who);
        model.sent = { state: model.state === "returned" ? "returned" : "draft", owed: model.owed };
        Object.assign(model, { state: "submitted", checks: 0, owed: null });
        break;
      case "withdraw":
        Object.assign(model, { ...model.sent, checks: 0 });
        break;
      case "verify":
        model.checks++;
        if (model.checks === 2) model.state = "verified";
        break;
      case "return":
        Object.assign(model, { state: "returned", checks: 0, owed: this.remark });
        break;
      case "approve":
        model.state = "approved";
        break;
      case "reopen":
        Object.assign(model, { state: "returned", checks: 0 });
        break;
    }
  }

  private bodyFor(model: Model, { round: { form } }: Real): object {
    const content = contentOf({
      [form.story.id]: { text: `Bản viết thứ ${model.version}` },
      [form.figure.id]: numbered(String(model.version)),
    });
    const { owed } = model;
    const answer = owed && { summary: "Đã sửa", answers: [{ remarkId: owed, text: "Đã viết lại" }] };
    const remark = { id: this.remark, fieldId: "", reason: "unclear", text: "Viết rõ hơn" };
    const bodies: Partial<Record<Act["act"], object>> = {
      edit: content,
      submit: { content, writtenAt: null, answer },
      return: { id: newId(), content: { remarks: [remark], text: "", dueOn: "2026-12-31" } },
      reopen: { reason: "Bổ sung" },
    };
    return bodies[this.act] ?? {};
  }

  private async send({ world, round }: Real, version: number, body: object, key: string): Promise<Sent> {
    const endpoint = this.act === "edit" ? contract.reviews.update : contract.reviews[this.act];
    const input = { id: round.owed("mot"), version, body };
    try {
      return await world.as(this.who).change(endpoint, input as never, key);
    } catch (error) {
      if (error instanceof ApiProblem && error.status < 500) return "refused";
      throw error;
    }
  }
}

/** Days go by. */
export class Wait implements fc.AsyncCommand<Model, Real> {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
  check = () => true;
  toString = () => `${this.days} days go by`;
  async run(model: Model, { world }: Real): Promise<void> {
    world.clock.advance(this.days * 86_400_000);
    model.day += this.days;
  }
}
