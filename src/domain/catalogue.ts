import { z } from "zod";
import { line, requiredLine } from "./cleanText.ts";
import { Id } from "./id.ts";
import type { RuleCode } from "./ruleCode.ts";

/** Kinds of unit met in a cluster: Party boards, Front and mass organisations, state bodies, sections of another body. */
export const unitKinds = ["", "party", "front", "state", "section", "other"] as const;

/** An organisation. The id is stable; names will come and go with dates. */
export const UnitDraft = z.strictObject({
  name: requiredLine(300),
  shortName: line(80),
  kind: z.enum(unitKinds),
});
export type UnitDraft = z.infer<typeof UnitDraft>;

/** A cluster. Its number identifies nothing: the same number stands under several convening bodies and sectors. */
export const ClusterDraft = z.strictObject({
  name: requiredLine(300),
  convenedBy: line(300),
  sector: line(120),
});
export type ClusterDraft = z.infer<typeof ClusterDraft>;

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
  })
  .refine(period => period.start <= period.end, {
    path: ["end"],
    message: "endBeforeStart" satisfies RuleCode,
  });
export type PeriodDraft = z.infer<typeof PeriodDraft>;

/** An official in public posts. `post` and `rank` are the ones offered first; an event keeps those valid on its day. */
export const OfficialDraft = z.strictObject({
  name: requiredLine(200),
  rank: line(120),
  post: line(300),
  isSample: z.boolean(),
});
export type OfficialDraft = z.infer<typeof OfficialDraft>;

const kept = { id: Id, version: z.int().positive() };

export const Unit = UnitDraft.extend(kept);
export type Unit = z.infer<typeof Unit>;
export const Cluster = ClusterDraft.extend(kept);
export type Cluster = z.infer<typeof Cluster>;
export const Period = z.strictObject({ ...PeriodDraft.shape, ...kept });
export type Period = z.infer<typeof Period>;
export const Official = OfficialDraft.extend(kept);
export type Official = z.infer<typeof Official>;
