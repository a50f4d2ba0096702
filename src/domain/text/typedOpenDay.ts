import { z } from "zod";
import { brokenRule } from "../ruleCode.ts";
import { parseWrittenDate } from "./parseDate.ts";

/** A day as typed, turned into `yyyy-mm-dd`, or "" where nothing was typed; a month or a year alone is no day. */
export const typedOpenDay = (today: () => string) =>
  z.string().transform((text, ctx) => {
    const parsed = parseWrittenDate(text, { today: today() });
    if ("blank" in parsed) return "";
    if ("ok" in parsed && parsed.ok.precision === "day" && parsed.ok.value !== null) return parsed.ok.value;
    if ("needsYear" in parsed) ctx.addIssue(brokenRule("needsYear"));
    else ctx.addIssue(brokenRule("problem" in parsed ? parsed.problem : "badDate"));
    return z.NEVER;
  });
