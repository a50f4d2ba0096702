import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file, or the names in a folder, are on the disk: a rename alone may be forgotten when the power goes. */
export function syncToDisk(path: string): void {
  // Windows syncs neither folders nor what was opened for reading.
  if (process.platform === "win32") return;
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
