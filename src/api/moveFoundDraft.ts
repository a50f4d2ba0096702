import { newId } from "../domain/id.ts";
import { change } from "./client.ts";
import { contract } from "./contract.ts";
import { deviceChoice } from "./deviceChoice.ts";
import { moveDraft } from "./deviceDrafts.ts";
import type { FoundDraft } from "./foundDraft.ts";
import { thisMachine } from "./thisMachine.ts";

/** Makes a draft that of another, new record, because its own is no more; where nothing is kept on the device, on the server. Throws. */
export async function moveFoundDraft(found: FoundDraft, recordId: string): Promise<void> {
  const { userId, type, values, title, typedAt } = found;
  if (deviceChoice.keepsNothing()) {
    const draft = { values, title, typedAt, baseVersion: 0, machine: thisMachine(), stamp: newId() };
    await change(contract.drafts.keep, { type, recordId, body: { seen: "", draft } }, newId(), userId);
  } else await moveDraft(found, recordId);
  if (found.seen === "") return;
  const drop = { type, recordId: found.recordId, body: { stamp: found.seen } };
  await change(contract.drafts.drop, drop, newId(), userId);
}
