import { z } from "zod";
import { line, requiredLine } from "./cleanText.ts";
import { Id } from "./id.ts";

/** Kinds of unit met in a cluster: Party boards, Front and mass organisations, state bodies, sections of another body. */
export const unitKinds = ["", "party", "front", "state", "section", "other"] as const;

/** An organisation. The id is stable; names will come and go with dates. */
export const UnitDraft = z.strictObject({
  name: requiredLine(300),
  shortName: line(80),
  kind: z.enum(unitKinds),
});
export type UnitDraft = z.infer<typeof UnitDraft>;

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
export const Official = OfficialDraft.extend(kept);
export type Official = z.infer<typeof Official>;
