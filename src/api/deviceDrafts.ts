import { queryOptions } from "@tanstack/react-query";
import { type DeviceDraft, type DraftKey, type Drawer, indexedDbDrawer } from "./deviceDrawer.ts";
import { deviceNews } from "./deviceNews.ts";

let drawer: Drawer = indexedDbDrawer();

/** Lets drafts lie somewhere else; tests say where. */
export function keepDraftsIn(another: Drawer): void {
  drawer = another;
}

/** The drawer in use; asked for at each use, so that nobody holds on to an old one. */
export function draftDrawer(): Drawer {
  return drawer;
}

const listKey = ["device", "drafts"] as const;

/** Everything this person typed on this device that the server does not have, newest first. A device that keeps nothing holds nothing. */
export function draftsOnDevice(userId: string) {
  return queryOptions<DeviceDraft[]>({
    queryKey: [...listKey, userId],
    queryFn: async () => {
      const drafts = await drawer.readAll(userId).catch(() => []);
      return drafts.sort((a, b) => b.typedAt.localeCompare(a.typedAt));
    },
    staleTime: 0,
    refetchOnMount: "always",
  });
}

/** Takes one draft off the device, and answers how to put it back. */
export async function dropDraft(draft: DeviceDraft): Promise<() => Promise<void>> {
  await drawer.remove(draft, undefined);
  deviceNews.tell({ is: "changed" });
  return async () => {
    await drawer.write(draft, null);
    deviceNews.tell({ is: "changed" });
  };
}

/** Makes a draft on this device that of another, new record: its own is no more. */
export async function moveDraft(draft: DeviceDraft, recordId: string): Promise<void> {
  const { userId, type, values, title, typedAt, stamp } = draft;
  const key = { userId, type, recordId };
  await drawer.write({ ...key, values, title, typedAt, stamp, baseVersion: 0, sent: null }, null);
  await drawer.remove(draft, draft.stamp);
  deviceNews.tell({ is: "changed" });
}

/** Takes everything that this person typed off the device; open pages stop keeping it too. Throws when the device refuses. */
export async function forgetDraftsOf(userId: string): Promise<void> {
  deviceNews.tell({ is: "forgotten", userId });
  for (const draft of await drawer.readAll(userId)) await drawer.remove(draft, undefined);
}

/** One draft, or null when there is none or the device keeps nothing. */
export function draftOnDevice(key: DraftKey): Promise<DeviceDraft | null> {
  return drawer.read(key).then(
    draft => draft ?? null,
    () => null,
  );
}
