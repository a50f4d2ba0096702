import { z } from "zod";
import { Id } from "./id.ts";
import { brokenRule } from "./ruleCode.ts";
import { isStorable } from "./text/cleanText.ts";

/** The browser that words were typed in: an id of its own, and what to call it ("Chrome, Windows"). */
const Machine = z.strictObject({ id: Id, name: z.string().max(100).refine(isStorable) });
export type Machine = z.infer<typeof Machine>;

/** A kind of record, as drafts and presence speak of it: "conference"; of what a record has one a year, with the year: "agreement2026". */
export const RecordType = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

const typedWords = {
  baseVersion: z.int().nonnegative(),
  title: z.string().max(300).refine(isStorable),
  machine: Machine,
  typedAt: z.iso.datetime(),
  stamp: Id,
};

/**
 * A form as somebody left it, valid or not: whatever JSON it holds is kept, as long as every database can hold its text.
 * `stamp` is new with each writing; `baseVersion` is the version typed over, 0 for a record that nobody has saved.
 */
export const DraftWords = z.strictObject({
  values: z.unknown().superRefine(refuseUnstorable),
  ...typedWords,
});
export type DraftWords = z.infer<typeof DraftWords>;

const kept = { savedAt: z.string(), over: z.string() };

/** A draft on the server. `over` is the stamp of the words it replaced, "" when it was the first; `savedAt` is the server's time. */
export const ServerDraft = z.strictObject({ values: z.unknown(), ...typedWords, ...kept });
export type ServerDraft = z.infer<typeof ServerDraft>;

/** A draft as a list tells of it, without its words. */
export const DraftSummary = z.strictObject({ type: z.string(), recordId: Id, ...typedWords, ...kept });
export type DraftSummary = z.infer<typeof DraftSummary>;

function refuseUnstorable(values: unknown, ctx: z.RefinementCtx): void {
  if (typeof values !== "object" || values === null || Array.isArray(values)) {
    ctx.addIssue({ code: "invalid_type", expected: "object", input: values });
    return;
  }
  const path = unstorablePath(values);
  if (path !== null) ctx.addIssue({ ...brokenRule("badCharacter"), path });
}

/** Where the first text stands that no database of ours can hold; null when there is none. */
function unstorablePath(value: unknown): string[] | null {
  if (typeof value === "string") return isStorable(value) ? null : [];
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    if (!isStorable(name)) return [];
    const path = unstorablePath(part);
    if (path !== null) return [name, ...path];
  }
  return null;
}
