import { outboxFile } from "../../api/outboxFile.ts";
import type { OutboxItem } from "../../api/outboxItem.ts";

/** Hands a file with these waiting writes to the browser to keep. */
export function saveOutboxFile(items: readonly OutboxItem[], name: string): void {
  const now = new Date();
  const address = URL.createObjectURL(new Blob([outboxFile(items, now)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}-${now.toISOString().slice(0, 16).replaceAll(":", "")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
