import type { DeviceDraft, DraftKey, Drawer } from "../../src/api/deviceDrawer.ts";

/** A drawer for pages without IndexedDB, which a test can open and look into. */
export interface MemoryDrawer extends Drawer {
  drafts: Map<string, DeviceDraft>;
  /** From now on every call fails like this: no room, or a browser that keeps nothing. */
  refuse: (error: DOMException | null) => void;
}

const nameOf = ({ userId, type, recordId }: DraftKey) => [userId, type, recordId].join(" ");

/** The promises of the real drawer over a Map. */
export function memoryDrawer(): MemoryDrawer {
  const drafts = new Map<string, DeviceDraft>();
  let refusal: DOMException | null = null;
  const open = async () => {
    if (refusal) throw refusal;
    return drafts;
  };
  const change = async (key: DraftKey, seen: string | null | undefined, act: (name: string) => void) => {
    const there = (await open()).get(nameOf(key));
    if (seen !== undefined && there !== undefined && there.stamp !== seen) return false;
    act(nameOf(key));
    return true;
  };
  return {
    drafts,
    refuse: error => {
      refusal = error;
    },
    read: async key => structuredClone((await open()).get(nameOf(key))),
    readAll: async userId =>
      structuredClone([...(await open()).values()].filter(draft => draft.userId === userId)),
    write: (draft, seen) => {
      const copy = structuredClone(draft);
      return change(draft, seen, name => drafts.set(name, copy));
    },
    remove: (key, seen) => change(key, seen, name => drafts.delete(name)),
  };
}
