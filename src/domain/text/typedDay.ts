import { brokenRule } from "../ruleCode.ts";
import { typedOpenDay } from "./typedOpenDay.ts";

/** A day as typed that must be given. */
export const typedDay = (today: () => string) =>
  typedOpenDay(today).superRefine((day, ctx) => {
    if (day === "") ctx.addIssue(brokenRule("required"));
  });
