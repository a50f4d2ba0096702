import type { FileDrawer, WaitingFile } from "../../src/api/fileDrawer.ts";

/** A drawer of files for pages without IndexedDB, which a test can open and look into. */
export interface MemoryFileDrawer extends FileDrawer {
  files: Map<string, WaitingFile>;
  /** From now on every call fails like this: no room, or a browser that keeps nothing. */
  refuse: (error: DOMException | null) => void;
}

/** The promises of the real drawer over a Map. */
export function memoryFileDrawer(): MemoryFileDrawer {
  const files = new Map<string, WaitingFile>();
  let refusal: DOMException | null = null;
  const open = async () => {
    if (refusal) throw refusal;
    return files;
  };
  return {
    files,
    refuse: error => {
      refusal = error;
    },
    readAll: async userId => [...(await open()).values()].filter(file => file.userId === userId),
    write: async file => void (await open()).set(file.id, file),
    remove: async id => void (await open()).delete(id),
    has: async id => (await open()).has(id),
  };
}
