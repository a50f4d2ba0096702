import type { ServerDraft } from "../domain/draft.ts";
import { isSame } from "../domain/sameValue.ts";
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
}

/**
 * Which words to open. Those on this device come first, because they may be newer than anything that was sent; the server's are
 * shown beside them when another machine wrote them, and alone when there is nothing here. None ever silently replaces the other.
 */
export function foundDraft(
  key: DraftKey,
  device: DeviceDraft | null,
  server: ServerDraft | null,
  machineId: string,
): FoundDraft | null {
  if (server === null)
    return device && { ...device, isOnDevice: true, machine: null, seen: "", sentAt: null, other: null };
  const isOwn = server.machine.id === machineId;
  const isHere = device !== null && (!isOwn || device.typedAt >= server.typedAt);
  if (isHere) {
    const isAlike = isSame(device.values, server.values);
    const sentAt = isAlike ? server.savedAt : null;
    const rest =
      isOwn || isAlike ? { seen: server.stamp, sentAt, other: null } : { seen: "", sentAt, other: server };
    return { ...device, isOnDevice: true, machine: null, ...rest };
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
  };
}
