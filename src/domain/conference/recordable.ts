import type { RuleCode } from "../ruleCode.ts";
import type { ConferenceDraft, EventStatus } from "./conference.ts";

/** One thing that stands in the way, and the field it belongs to. */
export type Missing = { path: string; code: RuleCode };

/**
 * What a conference still lacks before it can be recorded; empty when nothing does.
 * Only title, kind and "date or explicitly unknown" are compulsory: a source that says little is still a source. An event that
 * is only planned has nothing to record yet; one that did not take place has a reason.
 */
export function missingToRecord(draft: ConferenceDraft): Missing[] {
  const missing: Missing[] = [];
  if (draft.title === "") missing.push({ path: "title", code: "titleRequired" });
  if (draft.kinds.length === 0) missing.push({ path: "kinds", code: "kindRequired" });
  if (draft.date === null && !draft.isDateUnknown) missing.push({ path: "date", code: "dateRequired" });
  if (draft.eventStatus === "planned") missing.push({ path: "eventStatus", code: "stillPlanned" });
  if (isCalledOff(draft.eventStatus) && draft.eventStatusReason === "")
    missing.push({ path: "eventStatusReason", code: "reasonRequired" });
  return missing;
}

/** Whether the event did not take place as planned, which nobody does without a reason. */
export function isCalledOff(status: EventStatus): boolean {
  return status === "postponed" || status === "cancelled";
}
