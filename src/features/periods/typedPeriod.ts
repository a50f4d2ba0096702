import { z } from "zod";
import { PeriodDraft } from "../../domain/period/period.ts";
import { brokenRule } from "../../domain/ruleCode.ts";
import { parseWrittenDate } from "../../domain/text/parseDate.ts";
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

const TypedOpenDay = z.union([z.literal(""), TypedDay]);

const { shape } = PeriodDraft;

/** A period as the form holds it, checked by the schema of the domain once its days are read. */
export const TypedPeriod = z
  .strictObject({
    name: shape.name,
    kind: shape.kind,
    start: TypedDay,
    end: TypedDay,
    cutOff: TypedOpenDay,
    deadline: TypedOpenDay,
  })
  .pipe(PeriodDraft);
