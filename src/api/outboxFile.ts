import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { editOutbox } from "./outbox.ts";
import { OutboxItem } from "./outboxItem.ts";

const format = "so-ket-outbox";

/** A file of waiting writes: of this format and version, and not a letter of its items other than it was written. */
const OutboxFile = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** SHA-256 of the items' JSON. */
  sha256: z.string(),
  items: z.array(OutboxItem).min(1),
});

/** What a file holds, or why it is not taken. */
export type ReadFile = { items: OutboxItem[] } | { no: "foreign" | "newer" | "damaged" };

const digest = (items: unknown) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(items))));

/** The text of a file with these writes. Whose they are is not in it: they become those of whoever imports them. */
export function outboxFile(items: readonly OutboxItem[], now: Date): string {
  const file = { format, version: 1, madeAt: now.toISOString(), sha256: digest(items), items };
  return JSON.stringify(file, null, 2);
}

/** Reads a file before anything of it is taken. */
export function readOutboxFile(text: string): ReadFile {
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(parsed(text));
  if (!head.success) return { no: text.includes(`"${format}"`) ? "damaged" : "foreign" };
  if (head.data.version > 1) return { no: "newer" };
  // The items as they stand in the file, before any reading could change them.
  if (head.data["sha256"] !== digest(head.data["items"])) return { no: "damaged" };
  const file = OutboxFile.safeParse(head.data);
  return file.success ? { items: file.data.items } : { no: "damaged" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Puts the items of a file into this person's queue under the keys they have; those that are there already stay as they are. */
export async function takeItems(userId: string, taken: readonly OutboxItem[]): Promise<void> {
  await editOutbox(userId, items => {
    const fresh = taken.filter(item => !items.some(there => there.id === item.id));
    return [...items, ...fresh.map(item => (item.state.is === "sending" ? asUnknown(item) : item))];
  });
}

const asUnknown = (item: OutboxItem): OutboxItem => ({ ...item, state: { is: "unknown" } });
