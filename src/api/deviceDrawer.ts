import { type DBSchema, type IDBPDatabase, openDB } from "idb";

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
}

/** Where drafts lie on a device. Every call may fail: the device is full, or the browser keeps nothing. */
export interface Drawer {
  read: (key: DraftKey) => Promise<DeviceDraft | undefined>;
  /** Only ever one person's. */
  readAll: (userId: string) => Promise<DeviceDraft[]>;
  /** False, and nothing is written, when another page has written since `seen`; undefined when no other page can. */
  write: (draft: DeviceDraft, seen: string | null | undefined) => Promise<boolean>;
  /** Takes a draft out unless another page has written since `seen`. */
  remove: (key: DraftKey, seen: string | null | undefined) => Promise<boolean>;
}

interface Drafts extends DBSchema {
  drafts: { key: [string, string, string]; value: DeviceDraft };
}

const keyOf = ({ userId, type, recordId }: DraftKey) =>
  [userId, type, recordId] satisfies [string, string, string];

/** The drawer in IndexedDB. What it says is written is on the disk: it outlives the tab, the browser and a power cut. */
export function indexedDbDrawer(): Drawer {
  let opened: Promise<IDBPDatabase<Drafts>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDB<Drafts>("so-ket-drafts", 1, {
      upgrade: db => void db.createObjectStore("drafts", { keyPath: ["userId", "type", "recordId"] }),
      // A newer build in another tab may go on; this one opens again when it next writes.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
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
    // The end of the transaction says whether it went well; its single requests need no answer of their own.
    const drop = (request: Promise<unknown>) => void request.catch(() => undefined);
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
  return {
    read: async key => (await open()).get("drafts", keyOf(key)),
    readAll: async userId => (await open()).getAll("drafts", IDBKeyRange.bound([userId], [userId, []])),
    write: (draft, seen) => change(draft, seen, drafts => drafts.put(draft)),
    remove: (key, seen) => change(key, seen, drafts => drafts.delete()),
  };
}
