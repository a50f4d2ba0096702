import { useState, useSyncExternalStore } from "react";
import { fileQueueStore } from "../../../api/fileQueueStore.ts";

/** Whether this record was begun on this device with nothing but files: they wait for it. Once seen, it stays so when they have gone out. */
export function useBegunWithFiles(id: string): boolean {
  const hasFiles = useSyncExternalStore(fileQueueStore.subscribe, () =>
    fileQueueStore.read().some(({ ownerId }) => ownerId === id),
  );
  const [begun, setBegun] = useState("");
  if (hasFiles && begun !== id) setBegun(id);
  return hasFiles || begun === id;
}
