import { RecordType } from "../../src/domain/draft.ts";
import { Id } from "../../src/domain/id.ts";
import { Refusal } from "./refusal.ts";

/** Which record a path names. Refuses what no form of ours could mean; whether the record is there is another question. */
export function recordKey(params: { type: string; recordId: string }): { type: string; recordId: string } {
  const type = RecordType.safeParse(params.type);
  const recordId = Id.safeParse(params.recordId);
  if (!type.success || !recordId.success) throw new Refusal("notFound");
  return { type: type.data, recordId: recordId.data };
}
