import type { ProblemCode } from "../../../api/problem.ts";

/** What became of the answers: the one thing that the state line says. */
export type SavedState =
  | { is: "new" }
  | { is: "saving" }
  | { is: "saved"; at: Date }
  | { is: "failed"; code: ProblemCode | "fields" };
