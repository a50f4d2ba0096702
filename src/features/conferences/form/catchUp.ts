import type { FoundDraft } from "../../../api/foundDraft.ts";
import type { Conference, ConferenceDraft } from "../../../domain/conference/conference.ts";
import { tidyConference } from "../../../domain/conference/tidyConference.ts";
import { isSame } from "../../../domain/merge/sameValue.ts";
import { type Conflict, mergeWith } from "./conflictIn.ts";
import { valuesOf } from "./valuesOf.ts";

/**
 * Words of an earlier visit beside what was saved after they were typed: `merged` into them already, or in `conflict` with them, for
 * the person to choose.
 */
export type CaughtUp = FoundDraft & { merged?: Conflict; conflict?: Conflict };

/**
 * Brings words that were typed over an older state up to the record as it stands now, so that the form opens with both people's words
 * and nothing surprises at saving. What both changed stays as it was typed until the person has chosen.
 */
export function catchUp(found: FoundDraft, typedOver: ConferenceDraft, saved: Conference): CaughtUp {
  // What this device sent last has arrived, only the answer never came: there is nobody to merge with.
  if (isSame(saved.content, found.sent)) return { ...found, baseVersion: saved.version };
  const since = mergeWith(saved, typedOver, tidyConference(valuesOf(found)).content);
  const { value, clashes, taken } = since.merged;
  if (clashes.length > 0) return { ...found, conflict: since };
  if (taken.length === 0) return { ...found, baseVersion: saved.version };
  // The server's draft holds the words as they were typed: the merged ones are still to go there.
  return { ...found, values: value, baseVersion: saved.version, sentAt: null, merged: since };
}
