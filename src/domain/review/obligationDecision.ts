import { z } from "zod";
import { OpenDay } from "../dated.ts";

/** What can be decided about a single obligation, and taken back. */
const decisionActs = ["extended", "shortened", "exempted", "required"] as const;

/** One decision about what a unit owes: who, when, why, and until when where more time was given. None is ever taken out of the list. */
export const ObligationDecision = z.strictObject({
  act: z.enum(decisionActs),
  dueOn: OpenDay,
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type ObligationDecision = z.infer<typeof ObligationDecision>;
