import type { ServerDraft } from "../domain/draft.ts";
import { isSame } from "../domain/merge/sameValue.ts";
import type { DeviceDraft, DraftKey } from "./deviceDrawer.ts";

/** What a form opens with: words of an earlier visit, from this device or from the server. */
export interface FoundDraft extends DeviceDraft {
  isOnDevice: boolean;
  /** What to call the other machine that they were typed on; null when it was this one. */
  machine: string | null;
  /** The stamp of the server's draft that these words hold or follow; "" when there is none. */
  seen: string;
  /** When the server got exactly these words; null when it has others or none. */
  sentAt: string | null;
  /** Words of another machine that these do not hold: the person decides. */
  other: ServerDraft | null;
  /** What this device holds and another machine went on from: the words open instead of it, and it is the way back. */
  earlier: DeviceDraft | null;
}

/**
 * Which words to open. Those on this device come first, because they may be newer than anything that was sent; the server's are
 * shown beside them when another machine wrote them, and alone when there is nothing here. Where the server had had all of this
 * device's words before another machine went on from them, the newer ones open, and say so. None ever silently replaces the other.
 */
export function foundDraft(
  key: DraftKey,
  device: DeviceDraft | null,
  server: ServerDraft | null,
  machineId: string,
): FoundDraft | null {
  if (server === null) return device && alone(device);
  const isOwn = server.machine.id === machineId;
  const isAlike = device !== null && isSame(device.values, server.values);
  const isContinued = !isOwn && !isAlike && device?.keptAs != null;
  const isHere = device !== null && !isContinued && (!isOwn || device.typedAt >= server.typedAt);
  if (isHere) {
    const sentAt = isAlike ? server.savedAt : null;
    const rest =
      isOwn || isAlike ? { seen: server.stamp, sentAt, other: null } : { seen: "", sentAt, other: server };
    return { ...alone(device), ...rest };
  }
  const { values, baseVersion, title, typedAt, stamp } = server;
  const words = {
    ...key,
    values,
    baseVersion,
    title,
    typedAt,
    stamp: device?.stamp ?? stamp,
    sent: device?.sent ?? null,
  };
  return {
    ...words,
    isOnDevice: device !== null,
    machine: isOwn ? null : server.machine.name,
    seen: server.stamp,
    sentAt: server.savedAt,
    other: null,
    earlier: isContinued ? device : null,
  };
}

/** Words of this device, beside which the server has none. */
export function alone(device: DeviceDraft): FoundDraft {
  const nothingThere = { seen: "", sentAt: null, other: null, earlier: null };
  return { ...device, isOnDevice: true, machine: null, ...nothingThere };
}
