import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import { type ConferenceDraft, emptyConference } from "../../../domain/conference/conference.ts";

/** The values of a draft, in the shape of today's record. */
export function valuesOf(draft: Pick<DeviceDraft, "values">): ConferenceDraft {
  return { ...emptyConference(), ...(draft.values as ConferenceDraft) };
}
