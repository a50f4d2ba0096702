import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { missingToRecord } from "../../src/domain/conference/recordable.ts";
import { Refusal } from "./refusal.ts";

/** Refuses content that lacks what a recorded conference must have. */
export function refuseIncomplete(content: ConferenceDraft): void {
  const missing = missingToRecord(content);
  if (missing.length > 0) throw new Refusal("invalid", { fields: missing });
}
