import type { ProblemCode } from "../../../api/problem.ts";
import type { Intent } from "./askedIntent.ts";
import type { FieldSentence } from "./fieldProblem.ts";

/** What became of the answers: the one thing that the state line says. */
export type SavedState =
  | { is: "new" }
  | { is: "saving" }
  | { is: "saved"; at: Date }
  /** In the outbox of this device, to be sent when the server answers again. */
  | { is: "queued" }
  | { is: "failed"; code: ProblemCode | "fields" };

/** What a save came to: the server has it, this device keeps it and will send it, or neither. */
export type SaveResult = "saved" | "queued" | false;

/** What stood in the way of the last attempt; `number` tells two equal ones apart. */
export type Attempt = { number: number; intent: Intent; sentences: FieldSentence[] };
