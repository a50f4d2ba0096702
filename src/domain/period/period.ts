import { z } from "zod";
import { OpenDay } from "../dated.ts";
import { Id } from "../id.ts";
import { brokenRule } from "../ruleCode.ts";
import { requiredLine } from "../text/cleanText.ts";
import { PeriodMoves } from "./periodMoves.ts";
import { periodStates } from "./periodState.ts";

/** Kinds of period; each period has its own first and last day, which need not be calendar halves. */
export const periodKinds = ["halfYear", "quarter", "nineMonths", "year", "campaign", "term"] as const;

const IsoDay = z.iso.date();

/** A stretch of time that reviews and conferences look back on. */
export const PeriodDraft = z
  .strictObject({
    name: requiredLine(300),
    kind: z.enum(periodKinds),
    start: IsoDay,
    end: IsoDay,
    /** The day up to which figures count; it may lie before the end, because a review is written before its period is over. */
    cutOff: OpenDay,
    /** The last day for filing. */
    deadline: OpenDay,
  })
  .superRefine(({ start, end, cutOff, deadline }, ctx) => {
    if (end < start) ctx.addIssue({ ...brokenRule("endBeforeStart"), path: ["end"] });
    if (cutOff !== "" && cutOff < start) ctx.addIssue({ ...brokenRule("beforePeriod"), path: ["cutOff"] });
    if (deadline !== "" && deadline < (cutOff || start))
      ctx.addIssue({ ...brokenRule("beforeCutOff"), path: ["deadline"] });
  });
export type PeriodDraft = z.infer<typeof PeriodDraft>;

/** A period in the books, and what whoever asks may do with it now. */
export const Period = z.strictObject({
  ...PeriodDraft.shape,
  id: Id,
  version: z.int().positive(),
  state: z.enum(periodStates),
  can: PeriodMoves,
});
export type Period = z.infer<typeof Period>;
