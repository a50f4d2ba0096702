import { z } from "zod";
import { agreementRefusals } from "../domain/cluster/agreementMoves.ts";
import { moveRefusals } from "../domain/conference/conferenceMoves.ts";
import { periodRefusals } from "../domain/period/periodMoves.ts";
import { reviewRefusals } from "../domain/review/reviewMoves.ts";
import { problemCodes } from "./problem.ts";

/** One field that needs attention: where (dotted path into the body or query) and why (a rule code); `count` says how many records stand in the way. */
export const FieldProblem = z.strictObject({
  path: z.string(),
  code: z.string(),
  count: z.int().positive().optional(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** The one shape of going wrong. `base` and `current` come with "stale": what the caller saw and what stands now; `why` comes with "conflict", `who` (the name of whoever is signed in now) with "anotherPerson". */
export const Problem = z.strictObject({
  code: z.enum(problemCodes),
  message: z.string(),
  requestId: z.string(),
  fields: z.array(FieldProblem).optional(),
  retryAfter: z.number().optional(),
  why: z.enum([...moveRefusals, ...periodRefusals, ...reviewRefusals, ...agreementRefusals]).optional(),
  who: z.string().optional(),
  base: z.unknown().optional(),
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;
