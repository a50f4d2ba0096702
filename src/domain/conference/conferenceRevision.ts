import { z } from "zod";
import { ConferenceDraft } from "./conference.ts";
import { conferenceStates } from "./conferenceChoices.ts";
import { RevisionFile } from "./revisionFiles.ts";

/** What was done to the record when a state of it was saved. */
export const revisionActs = [
  "created",
  "edited",
  "restored",
  "recorded",
  "closed",
  "reopened",
  "removed",
  "broughtBack",
] as const;
export type RevisionAct = (typeof revisionActs)[number];

/** A field that differs from the state before; `rows` counts the rows that did, 0 for a field without rows or a mere new order. */
export const ChangedField = z.strictObject({
  field: z.enum(Object.keys(ConferenceDraft.shape) as (keyof ConferenceDraft)[]),
  rows: z.int().nonnegative(),
});
export type ChangedField = z.infer<typeof ChangedField>;

/** One saved state as the history lists it. `changedFiles` counts the files that came, went or were described anew since the state before. `reason` is what somebody had to give, "" where nobody asks for one; `restoredFrom` the state that was brought back. */
export const RevisionSummary = z.strictObject({
  version: z.int().positive(),
  act: z.enum(revisionActs),
  state: z.enum(conferenceStates),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  restoredFrom: z.int().positive().nullable(),
  changed: z.array(ChangedField),
  changedFiles: z.int().nonnegative(),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** One saved state whole. `files` is null for a state that was saved before states knew of files; the newest has those of the record as it stands. */
export const Revision = z.strictObject({
  ...RevisionSummary.shape,
  content: ConferenceDraft,
  files: z.array(RevisionFile).nullable(),
});
export type Revision = z.infer<typeof Revision>;
