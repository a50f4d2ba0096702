import { outboxFile } from "../../api/outboxFile.ts";
import type { OutboxItem } from "../../api/outboxItem.ts";
import { saveBlob } from "../../ui/saveBlob.ts";

/** Hands a file with these waiting writes to the browser to keep. */
export function saveOutboxFile(items: readonly OutboxItem[], name: string): void {
  const now = new Date();
  saveBlob(
    new Blob([outboxFile(items, now)], { type: "application/json" }),
    `${name}-${now.toISOString().slice(0, 16).replaceAll(":", "")}.json`,
  );
}
