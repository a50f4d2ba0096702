import {
  byOrder,
  type DeviceDraft,
  type DraftKey,
  type Drawer,
  type Reading,
} from "../../src/api/deviceDrawer.ts";
import type { LastPerson } from "../../src/api/lastPerson.ts";
import type { OutboxItem } from "../../src/api/outboxItem.ts";

/** A drawer for pages without IndexedDB, which a test can open and look into. */
export interface MemoryDrawer extends Drawer {
  drafts: Map<string, DeviceDraft>;
  /** What waits, by person. */
  outbox: Map<string, OutboxItem[]>;
  /** Who is known here as the last one signed in. */
  lastPerson: LastPerson | null;
  /** What the server told, by person and name. */
  readings: Map<string, Reading>;
  /** From now on every call fails like this: no room, or a browser that keeps nothing. */
  refuse: (error: DOMException | null) => void;
}

const nameOf = ({ userId, type, recordId }: DraftKey) => [userId, type, recordId].join(" ");

/** The promises of the real drawer over a Map. */
export function memoryDrawer(): MemoryDrawer {
  const drafts = new Map<string, DeviceDraft>();
  const outbox = new Map<string, OutboxItem[]>();
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
  const drawer: MemoryDrawer = {
    drafts,
    outbox,
    lastPerson: null,
    readings: new Map(),
    refuse: error => {
      refusal = error;
    },
    read: async key => structuredClone((await open()).get(nameOf(key))),
    readAll: async userId =>
      structuredClone([...(await open()).values()].filter(draft => draft.userId === userId)),
    readOutbox: async userId => {
      await open();
      return structuredClone(outbox.get(userId) ?? []);
    },
    editOutbox: async (userId, edit) => {
      await open();
      const after = [...edit(outbox.get(userId) ?? [])].toSorted(byOrder);
      outbox.set(userId, structuredClone(after));
      return after;
    },
    write: (draft, seen) => {
      const copy = structuredClone(draft);
      return change(draft, seen, name => drafts.set(name, copy));
    },
    remove: (key, seen) => change(key, seen, name => drafts.delete(name)),
    readLastPerson: async () => {
      await open();
      return structuredClone(drawer.lastPerson ?? undefined);
    },
    keepLastPerson: async person => {
      await open();
      if (drawer.lastPerson?.id !== person?.id) drawer.readings.clear();
      drawer.lastPerson = structuredClone(person);
    },
    readReading: async (userId, name) => {
      await open();
      return structuredClone(drawer.readings.get(`${userId} ${name}`));
    },
    keepReading: async reading => {
      await open();
      drawer.readings.set(`${reading.userId} ${reading.name}`, structuredClone(reading));
    },
  };
  return drawer;
}
