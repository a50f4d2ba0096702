import { ApiProblem, type Problem } from "../../src/api/problem.ts";

/** What a call was refused with; a call that succeeds, or fails in another way, fails the test. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => new Error("The call succeeded."),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiProblem)) throw error;
  return error.problem;
}
