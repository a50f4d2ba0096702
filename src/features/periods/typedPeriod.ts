import { z } from "zod";
import { PeriodDraft } from "../../domain/catalogue.ts";
import { parseWrittenDate } from "../../domain/parseDate.ts";
import { brokenRule } from "../../domain/ruleCode.ts";
import { todayInVietnam } from "../../i18n/formats.ts";

/** A day as typed, turned into `yyyy-mm-dd`; it needs all three parts, because a period begins and ends on a day. */
const TypedDay = z.string().transform((text, ctx) => {
  const parsed = parseWrittenDate(text, { today: todayInVietnam(new Date()) });
  if ("ok" in parsed && parsed.ok.precision === "day" && parsed.ok.value !== null) return parsed.ok.value;
  if ("blank" in parsed) ctx.addIssue(brokenRule("required"));
  else if ("needsYear" in parsed) ctx.addIssue(brokenRule("needsYear"));
  else ctx.addIssue(brokenRule("problem" in parsed ? parsed.problem : "badDate"));
  return z.NEVER;
});

/** A period as the form holds it, checked by the schema of the domain once its days are read. */
export const TypedPeriod = z
  .strictObject({ ...PeriodDraft.shape, start: TypedDay, end: TypedDay })
  .pipe(PeriodDraft);
