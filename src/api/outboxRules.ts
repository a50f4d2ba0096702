import type { OutboxItem } from "./outboxItem.ts";
import type { Problem } from "./problem.ts";

type Items = readonly OutboxItem[];

/** The record that an item changes, by name: items of one record are sent one after the other. */
export function recordOf({ type, recordId }: Pick<OutboxItem, "type" | "recordId">): string {
  return `${type} ${recordId}`;
}

/** The items of one record, in their order. */
export function itemsOf(items: Items, record: string): OutboxItem[] {
  return items.filter(item => recordOf(item) === record);
}

/** What to send next: the first item of a record that has not been put aside. A refused one holds up its own record and no other. */
export function nextToSend(items: Items, aside: ReadonlySet<string>): OutboxItem | undefined {
  const seen = new Set(aside);
  return items.find(item => {
    const record = recordOf(item);
    if (seen.has(record)) return false;
    seen.add(record);
    return item.state.is !== "refused";
  });
}

/** The item is done: it goes, and the next one of its record stands on the version that it made. */
export function answered(items: Items, id: string, version: number | null): OutboxItem[] {
  const done = items.find(item => item.id === id);
  if (!done) return [...items];
  const rest = items.filter(item => item !== done);
  const follower = rest.find(item => recordOf(item) === recordOf(done));
  return rest.map(item => (item === follower && item.version === null ? { ...item, version } : item));
}

/** The item with another state; nothing happens when it is gone. */
export function marked(items: Items, id: string, state: OutboxItem["state"]): OutboxItem[] {
  return items.map(item => (item.id === id ? { ...item, state } : item));
}

/** Whoever was sending is gone: what was on its way then is unknown now. */
export function broken(items: Items): OutboxItem[] {
  return items.map(item =>
    item.state.is === "sending" ? { ...item, state: { is: "unknown" as const } } : item,
  );
}

/** The item and those after it of the same record: they stand on it, so they go and come back together. */
export function withFollowers(items: Items, id: string): OutboxItem[] {
  const record = items.filter(item => item.id === id).map(recordOf)[0];
  return items.filter(item => recordOf(item) === record && item.id >= id);
}

/** What a refusal means for the queue: an answer that says nothing about the item leaves it unknown, every other one refuses it. */
export function afterProblem(problem: Problem): OutboxItem["state"] {
  return isPassingCode(problem.code) ? { is: "unknown", problem } : { is: "refused", problem };
}

function isPassingCode(code: Problem["code"]): boolean {
  const passing = ["offline", "busy", "full", "unexpected", "tooManyTries", "tooManyRequests"];
  return [...passing, "signIn", "changePassword", "anotherPerson"].includes(code);
}
