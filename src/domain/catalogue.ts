import { z } from "zod";
import { line, requiredLine } from "./cleanText.ts";
import { Id } from "./id.ts";

/** An official in public posts. `post` and `rank` are the ones offered first; an event keeps those valid on its day. */
export const OfficialDraft = z.strictObject({
  name: requiredLine(200),
  rank: line(120),
  post: line(300),
  isSample: z.boolean(),
});
export type OfficialDraft = z.infer<typeof OfficialDraft>;

const kept = { id: Id, version: z.int().positive() };

export const Official = OfficialDraft.extend(kept);
export type Official = z.infer<typeof Official>;
