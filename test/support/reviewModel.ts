import type { ReviewState } from "../../src/domain/review/reviewMoves.ts";

/** Everybody who has anything to do with a filing of "mot", and one who has not. */
export const people = ["mot", "hai", "thuky", "staff", "leader", "admin"] as const;
export type Person = (typeof people)[number];

/** Steps of the filing itself: each makes a version of it. */
export const steps = ["edit", "submit", "withdraw", "verify", "return", "approve", "reopen"] as const;
/** What is decided about the obligation: each makes a version of that. */
export const decisions = ["extend", "shorten", "exempt", "require"] as const;
export type Step = (typeof steps)[number];
export type Decision = (typeof decisions)[number];

/** What must be true of a filing, told as simply as it can be: no server, no rules of ours but the ones that users are told. */
export interface Model {
  state: ReviewState;
  version: number;
  checks: number;
  /** Whoever wrote in it, or touched its evidence. */
  wrote: Set<Person>;
  /** The remark that is owed an answer; null when none is. */
  owed: string | null;
  /** What was there before it was last sent, and is again when that is taken back. */
  sent: Pick<Model, "owed"> & { state: "draft" | "returned" };
  /** Whether it was ever sent, and whether anything was ever saved in it. */
  wasSent: boolean;
  hasWords: boolean;
  /** The version of what is owed: each decision about it makes one. */
  decided: number;
  extendedTo: number | null;
  isExempt: boolean;
  isClosed: boolean;
  /** Days since 1 July 2026; it is due by day 9 and locks after day 19. */
  day: number;
  /** The first day on which "mot" reports for the unit no longer; null while that goes on. */
  leaves: number | null;
  /** Who holds whose post until which day. */
  standIns: { of: Person; who: Person; until: number }[];
  /** Files that prove a value now, and those that each version named, by id. */
  proofs: string[];
  named: string[][];
}

/** A filing that was just assigned. */
export function freshModel(): Model {
  return {
    state: "draft",
    version: 1,
    checks: 0,
    wrote: new Set(),
    owed: null,
    sent: { state: "draft", owed: null },
    wasSent: false,
    hasWords: false,
    decided: 1,
    extendedTo: null,
    isExempt: false,
    isClosed: false,
    day: 0,
    leaves: null,
    standIns: [],
    proofs: [],
    named: [[]],
  };
}

const due = 9;
const lock = 19;

/** Whether somebody holds this person's post today: by themselves, or in their place as long as they hold it. */
function holds({ standIns, leaves, day }: Model, who: Person, of: Person): boolean {
  if (of === "mot" && leaves !== null && day >= leaves) return false;
  return who === of || standIns.some(one => one.of === of && one.who === who && day <= one.until);
}

/** Whether they find the filing at all. */
export function sees(model: Model, who: Person): boolean {
  return (["mot", "thuky", "staff", "leader", "admin"] as const).some(of => holds(model, who, of));
}

function mayWrite(model: Model, who: Person): boolean {
  if (!(["mot", "staff", "admin"] as const).some(of => holds(model, who, of))) return false;
  if (model.isExempt || model.isClosed) return false;
  if (model.state === "returned") return true;
  return model.state === "draft" && model.day <= Math.max(lock, model.extendedTo ?? 0);
}

function mayCheck(model: Model, who: Person): boolean {
  if (model.state !== "submitted") return false;
  const judges = (["thuky", "staff", "admin"] as const).slice(model.checks === 0 ? 0 : 1);
  return judges.some(of => holds(model, who, of));
}

const leads = (model: Model, who: Person) => (["leader", "admin"] as const).some(of => holds(model, who, of));

/** Whether somebody may take a step or a decision now. */
export function allows(model: Model, act: Step | Decision, who: Person): boolean {
  const { state, wrote, isClosed } = model;
  const isFinished = state === "verified" || state === "approved";
  const isManager = holds(model, who, "staff") || who === "admin";
  switch (act) {
    case "edit":
    case "submit":
      return mayWrite(model, who);
    case "withdraw":
      if (state !== "submitted" || model.checks > 0) return false;
      return mayWrite({ ...model, state: model.sent.state }, who);
    case "verify":
      return mayCheck(model, who) && !wrote.has(who);
    case "return":
      if (wrote.has(who) || isClosed) return false;
      return state === "verified" ? leads(model, who) : mayCheck(model, who);
    case "approve":
      return state === "verified" && leads(model, who) && !wrote.has(who);
    case "reopen":
      return isFinished && leads(model, who) && !isClosed;
    case "extend":
      return isManager && !isFinished && !model.isExempt;
    case "shorten":
      return isManager && !model.isExempt && model.extendedTo !== null && !model.wasSent;
    case "exempt":
      return isManager && !isFinished && state !== "submitted";
    case "require":
      return isManager && model.isExempt;
  }
}

/** Takes an allowed step: a new version, which names the files of the moment. */
export function take(model: Model, step: Step, who: Person, remark: string): void {
  model.version++;
  model.named.push([...model.proofs]);
  switch (step) {
    case "edit":
      model.wrote.add(who);
      model.hasWords = true;
      break;
    case "submit":
      model.wrote.add(who);
      Object.assign(model, { wasSent: true, hasWords: true });
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
      Object.assign(model, { state: "returned", checks: 0, owed: remark });
      break;
    case "approve":
      model.state = "approved";
      break;
    case "reopen":
      Object.assign(model, { state: "returned", checks: 0 });
      break;
  }
}

/** The last day of the longer time that is given today. */
export function longerTime({ day }: Model): number {
  return Math.max(due, day + 3);
}

/** Takes an allowed decision. */
export function decide(model: Model, decision: Decision): void {
  model.decided++;
  if (decision === "extend") model.extendedTo = longerTime(model);
  if (decision === "shorten") model.extendedTo = null;
  if (decision === "exempt") model.isExempt = true;
  if (decision === "require") model.isExempt = false;
}

/** How it shows in the matrix. */
export function cellOf({ state, isExempt, hasWords, day, extendedTo }: Model): string {
  if (isExempt) return "notNeeded";
  if (state !== "draft") return state;
  if (day > (extendedTo ?? due)) return "late";
  return hasWords ? "draft" : "open";
}

/** In whose lists of what they owe and what waits for them it is. */
export function listed(model: Model, who: Person): { mine: boolean; waiting: boolean } {
  const isForCluster = model.state === "submitted" && model.checks === 0;
  const mayJudge = allows(model, "verify", who) || allows(model, "approve", who);
  return {
    mine: holds(model, who, "mot") && mayWrite(model, who),
    waiting: mayJudge && (!isForCluster || holds(model, who, "thuky")),
  };
}
