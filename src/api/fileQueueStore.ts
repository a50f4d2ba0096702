import type { FileKept, SendState } from "../domain/file/fileSending.ts";
import { deviceChoice } from "./deviceChoice.ts";
import { fileDrawer, type WaitingFile } from "./fileDrawer.ts";

/** A file between the person's choice and the server's word that it is there. */
export interface QueuedFile extends WaitingFile {
  state: SendState;
  kept: FileKept;
}

let queue: readonly QueuedFile[] = [];
const listeners = new Set<() => void>();

/** The files themselves and their places on the device: a store outside React, because sending outlives the form. */
export const fileQueueStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => queue,
  find: (id: string) => queue.find(file => file.id === id),
  show: (next: readonly QueuedFile[]) => {
    queue = next;
    for (const listener of listeners) listener();
  },
  patch: (id: string, change: Partial<QueuedFile>) =>
    fileQueueStore.show(queue.map(file => (file.id === id ? { ...file, ...change } : file))),
  /** Takes it off the screen and off the device. */
  drop: (id: string) => {
    fileQueueStore.show(queue.filter(file => file.id !== id));
    void fileDrawer()
      .remove(id)
      .catch(() => undefined);
  },
  /** Writes it down on the device; what went wrong is in `kept`. */
  keep: async (id: string) => {
    const file = fileQueueStore.find(id);
    if (file === undefined) return;
    if (deviceChoice.keepsNothing()) return fileQueueStore.patch(id, { kept: "off" });
    try {
      await fileDrawer().write(waitingFile(file));
      // Given up while it was being written down.
      if (fileQueueStore.find(id) === undefined) await fileDrawer().remove(id);
      fileQueueStore.patch(id, { kept: "kept" });
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      fileQueueStore.patch(id, { kept: isFull ? "full" : "forbidden" });
    }
  },
};

/** A file as it waits on the device, without what only this page knows of it. */
export function waitingFile(file: QueuedFile): WaitingFile {
  const waiting: WaitingFile & Partial<QueuedFile> = { ...file };
  delete waiting.state;
  delete waiting.kept;
  return waiting;
}
