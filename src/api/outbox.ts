import { newId } from "../domain/id.ts";
import { draftDrawer } from "./deviceDrafts.ts";
import type { OutboxEdit } from "./deviceDrawer.ts";
import { deviceNews } from "./deviceNews.ts";
import type { NewItem, OutboxItem } from "./outboxItem.ts";
import { answered, itemsOf, marked, recordOf, withFollowers } from "./outboxRules.ts";
import { typedHereUntil } from "./thisMachine.ts";

/** A device that does not answer must not keep a page from opening. */
const patience = 2000;

let owner = "";
let shown: readonly OutboxItem[] | undefined;
const landed = new Map<string, number>();
const listeners = new Set<() => void>();

function show(items: readonly OutboxItem[]): void {
  shown = items;
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  const userId = owner;
  const slow = new Promise<readonly OutboxItem[]>(resolve =>
    setTimeout(() => resolve(shown ?? []), patience),
  );
  const items = await Promise.race([
    draftDrawer()
      .readOutbox(userId)
      .catch(() => []),
    slow,
  ]);
  if (userId === owner) show(items);
}

/** What waits on this device to be sent, of the person who is signed in: a store, because it is filled and emptied outside React. */
export const outbox = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** Undefined until the device has answered. */
  read: () => shown,
  /** The version that a write of this record made when it left the queue, as far as this page was told. */
  landed: (record: string) => landed.get(record),
  /** Shows one person's queue until the answer is called. */
  open: (userId: string) => {
    owner = userId;
    shown = undefined;
    landed.clear();
    void load();
    const stop = deviceNews.listen(news => {
      if (news.is !== "queue" || news.userId !== userId) return;
      if (news.landed) landed.set(news.landed.record, news.landed.version);
      void load();
    });
    return () => {
      stop();
      if (owner !== userId) return;
      owner = "";
      show([]);
    };
  },
};

/** Changes the queue, here and in the other pages of this browser. Throws when the device refuses. */
export async function editOutbox(userId: string, edit: OutboxEdit): Promise<OutboxItem[]> {
  const items = await draftDrawer().editOutbox(userId, edit);
  if (userId === owner) show(items);
  deviceNews.tell({ is: "queue", userId });
  return items;
}

/** The server has it: it leaves the queue, and the next one of its record stands on the version that it made. */
export async function landItem(userId: string, item: OutboxItem, version: number | null): Promise<void> {
  const record = recordOf(item);
  // Known before the queue is shown without it.
  if (version !== null && userId === owner) landed.set(record, version);
  const items = await draftDrawer().editOutbox(userId, now => answered(now, item.id, version));
  if (userId === owner) show(items);
  deviceNews.tell({ is: "queue", userId, ...(version !== null && { landed: { record, version } }) });
}

/** Puts writes at the end of the queue, in this order. With `instead`, the record's items that wait now go in the same step. */
export async function enqueue(userId: string, fresh: readonly NewItem[], instead = false): Promise<void> {
  const typedAt = new Date().toISOString();
  const made = fresh.map(
    ({ wasSent, ...item }): OutboxItem => ({
      ...item,
      // Whenever it arrives, what the server keeps of earlier words goes with it.
      input: { ...item.input, drafts: [typedHereUntil(typedAt)] },
      id: newId(),
      typedAt,
      state: wasSent ? { is: "unknown" } : { is: "waiting" },
    }),
  );
  const records = new Set(instead ? made.map(recordOf) : []);
  await editOutbox(userId, items => [...items.filter(item => !records.has(recordOf(item))), ...made]);
}

/** Lets a refused or unknown item be sent again, under the key it has. */
export async function retryItem(userId: string, id: string): Promise<void> {
  await editOutbox(userId, items => marked(items, id, { is: "waiting" }));
}

/** Takes one item out, with those of its record that stand on it; answers what went and how to put it back. */
export async function discardItem(userId: string, id: string) {
  let gone: OutboxItem[] = [];
  await editOutbox(userId, items => {
    gone = withFollowers(items, id);
    return items.filter(item => !gone.includes(item));
  });
  return {
    gone,
    putBack: () =>
      editOutbox(userId, items => [
        ...items,
        ...gone.filter(item => !items.some(there => there.id === item.id)),
      ]),
  };
}

/** Takes all of one person's items out. Throws when the device refuses. */
export async function forgetOutboxOf(userId: string): Promise<void> {
  await editOutbox(userId, () => []);
}

/** What waits of one record now. */
export function waitingOf(type: string, recordId: string): OutboxItem[] {
  return itemsOf(outbox.read() ?? [], recordOf({ type, recordId }));
}
