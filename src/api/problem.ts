import type { Problem } from "./problemShape.ts";

export type { FieldProblem, Problem } from "./problemShape.ts";

/** Every way a call can go wrong. Screens turn the code into a sentence and decide where it is shown. */
export const problemCodes = [
  "badRequest",
  "invalid",
  "signIn",
  "anotherPerson",
  "changePassword",
  "wrongPassword",
  "tooManyTries",
  "tooManyRequests",
  "forbidden",
  "notFound",
  "conflict",
  "taken",
  "stale",
  "versionRequired",
  "keyRequired",
  "keyReused",
  "tooLarge",
  "wrongContentType",
  "crossSite",
  "busy",
  "full",
  "offline",
  "unexpected",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Whether an answer has that shape, as far as a screen counts on it. */
export function isProblem(answer: unknown): answer is Problem {
  if (typeof answer !== "object" || answer === null || !("code" in answer)) return false;
  return problemCodes.some(code => code === answer.code) && "message" in answer && "requestId" in answer;
}

/** A call that did not succeed, as thrown by the client. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly status: number;

  constructor(problem: Problem, status: number) {
    super(problem.message);
    this.name = "ApiProblem";
    this.problem = problem;
    this.status = status;
  }
}
