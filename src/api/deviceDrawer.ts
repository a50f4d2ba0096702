import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LastPerson } from "./lastPerson.ts";
import type { OutboxItem } from "./outboxItem.ts";

/** Whose words about which record. */
export type DraftKey = { userId: string; type: string; recordId: string };

/** What one person typed into one record and the server does not have yet. */
export interface DeviceDraft extends DraftKey {
  /** The form's values as typed, valid or not. */
  values: unknown;
  /** The version of the record they were typed over; 0 for a record that nobody has saved. */
  baseVersion: number;
  /** What was sent last without an answer, so that our own save is known again when it turns out to have arrived. */
  sent: unknown;
  /** What to call the record in a list; "" while it has no title. */
  title: string;
  typedAt: string;
  /** Made anew for each writing: whoever holds another stamp has not seen these words. */
  stamp: string;
  /** The stamp under which the server got exactly these words as a draft: whatever lies there later was written by somebody who had seen them. */
  keptAs?: string | null;
}

/** Where drafts and writes that wait lie on a device, and whose they are. Every call may fail: the device is full, or the browser keeps nothing. */
export interface Drawer {
  read: (key: DraftKey) => Promise<DeviceDraft | undefined>;
  /** Only ever one person's. */
  readAll: (userId: string) => Promise<DeviceDraft[]>;
  /** False, and nothing is written, when another page has written since `seen`; undefined when no other page can. */
  write: (draft: DeviceDraft, seen: string | null | undefined) => Promise<boolean>;
  /** Takes a draft out unless another page has written since `seen`. */
  remove: (key: DraftKey, seen: string | null | undefined) => Promise<boolean>;
  /** One person's waiting writes in the order in which they were made. */
  readOutbox: (userId: string) => Promise<OutboxItem[]>;
  /** Changes them in one step, against what really lies there: two pages never undo each other. Answers what lies there now. */
  editOutbox: (userId: string, edit: OutboxEdit) => Promise<OutboxItem[]>;
  readLastPerson: () => Promise<LastPerson | undefined>;
  /** Null forgets. What the server told somebody else goes in the same step. */
  keepLastPerson: (person: LastPerson | null) => Promise<void>;
  /** What the server told this person last under this name. */
  readReading: (userId: string, name: string) => Promise<Reading | undefined>;
  keepReading: (reading: Reading) => Promise<void>;
}

/** An answer of the server that a form stands on; the oldest of one person's go when there are many. */
export type Reading = { userId: string; name: string; readAt: string; answer: unknown };

/** From all that one person has waiting to all that shall be waiting; asked at once, and never later. */
export type OutboxEdit = (items: readonly OutboxItem[]) => readonly OutboxItem[];

interface Drafts extends DBSchema {
  drafts: { key: [string, string, string]; value: DeviceDraft };
  outbox: { key: [string, string]; value: OutboxItem & { userId: string } };
  lastPerson: { key: string; value: LastPerson };
  readings: { key: [string, string]; value: Reading };
}

const name = "so-ket-drafts";
/** The one key of its store: only ever the last person is known. */
const last = "last";
/** So many readings of a person stay. */
const mostReadings = 20;

const keyOf = ({ userId, type, recordId }: DraftKey) =>
  [userId, type, recordId] satisfies [string, string, string];

/** The end of a transaction says whether it went well; its single requests need no answer of their own. */
const drop = (request: Promise<unknown>) => void request.catch(() => undefined);

const ofOne = (userId: string) => IDBKeyRange.bound([userId], [userId, []]);
const withoutOwner = (kept: OutboxItem & { userId: string }): OutboxItem => {
  const { userId: _, ...item } = kept;
  return item;
};

/** The order of the queue: ids of items are ordered by time. */
export const byOrder = (a: OutboxItem, b: OutboxItem) => (a.id < b.id ? -1 : 1);

/** The drawer in IndexedDB. What it says is written is on the disk: it outlives the tab, the browser and a power cut. */
export function indexedDbDrawer(): Drawer {
  let opened: Promise<IDBPDatabase<Drafts>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () => {
    const callbacks = {
      upgrade: (db: IDBPDatabase<Drafts>, before: number) => {
        if (before < 1) db.createObjectStore("drafts", { keyPath: ["userId", "type", "recordId"] });
        if (before < 2) db.createObjectStore("outbox", { keyPath: ["userId", "id"] });
        if (before < 3) db.createObjectStore("lastPerson");
        if (before < 4) db.createObjectStore("readings", { keyPath: ["userId", "name"] });
      },
      // A newer build in another tab may go on; this one opens again when it next writes.
      blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    };
    opened ??= openDB<Drafts>(name, 4, callbacks).catch((error: unknown) => {
      // A newer build has been here and only added to it: this page goes on with what it knows.
      if (error instanceof DOMException && error.name === "VersionError")
        return openDB<Drafts>(name, undefined, callbacks);
      throw error;
    });
    opened.catch(forget);
    return opened;
  };
  const change = async (
    key: DraftKey,
    seen: string | null | undefined,
    act: (drafts: { put: (draft: DeviceDraft) => unknown; delete: () => unknown }) => void,
  ) => {
    const transaction = (await open()).transaction("drafts", "readwrite", { durability: "strict" });
    const { store } = transaction;
    let isOurs = true;
    if (seen !== undefined) {
      const there = await store.get(keyOf(key));
      isOurs = there === undefined || there.stamp === seen;
    }
    if (isOurs) act({ put: draft => drop(store.put(draft)), delete: () => drop(store.delete(keyOf(key))) });
    // Said aloud, because a page that is being left does not live to see the transaction end by itself.
    transaction.commit();
    await transaction.done;
    return isOurs;
  };
  const editOutbox = async (userId: string, edit: OutboxEdit) => {
    const transaction = (await open()).transaction("outbox", "readwrite", { durability: "strict" });
    const { store } = transaction;
    const before = (await store.getAll(ofOne(userId))).map(withoutOwner);
    const after = edit(before);
    for (const { id } of before) if (!after.some(item => item.id === id)) drop(store.delete([userId, id]));
    for (const item of after) if (!before.includes(item)) drop(store.put({ ...item, userId }));
    transaction.commit();
    await transaction.done;
    return after.toSorted(byOrder);
  };
  const keepLastPerson = async (person: LastPerson | null) => {
    const both = ["lastPerson", "readings"] as const;
    const transaction = (await open()).transaction(both, "readwrite", { durability: "strict" });
    const [people, readings] = [transaction.objectStore("lastPerson"), transaction.objectStore("readings")];
    const before = await people.get(last);
    if (person === null) drop(people.delete(last));
    else drop(people.put(person, last));
    if (before?.id !== person?.id) drop(readings.clear());
    transaction.commit();
    await transaction.done;
  };
  const keepReading = async (reading: Reading) => {
    const transaction = (await open()).transaction("readings", "readwrite");
    const { store } = transaction;
    const own = (await store.getAll(ofOne(reading.userId))).toSorted((a, b) =>
      a.readAt < b.readAt ? 1 : -1,
    );
    for (const { userId, name: old } of own.slice(mostReadings - 1)) drop(store.delete([userId, old]));
    drop(store.put(reading));
    transaction.commit();
    await transaction.done;
  };
  return {
    read: async key => (await open()).get("drafts", keyOf(key)),
    readAll: async userId => (await open()).getAll("drafts", ofOne(userId)),
    readOutbox: async userId => (await (await open()).getAll("outbox", ofOne(userId))).map(withoutOwner),
    editOutbox,
    readLastPerson: async () => (await open()).get("lastPerson", last),
    keepLastPerson,
    readReading: async (userId, of) => (await open()).get("readings", [userId, of]),
    keepReading,
    write: (draft, seen) => change(draft, seen, drafts => drafts.put(draft)),
    remove: (key, seen) => change(key, seen, drafts => drafts.delete()),
  };
}
