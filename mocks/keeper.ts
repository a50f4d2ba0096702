import type { Snapshot } from "./snapshot.ts";

/** Writes the database down shortly after it has changed, and at once when it must. */
export type Keeper = { changed: () => void; flush: () => Promise<void>; stop: () => void };

const quiet = 300;
const patience = 2000;

/** Waits for 300 ms of quiet after a change, but never longer than 2 s: whoever types without a pause is kept too. */
export function keeper(snapshot: Snapshot, bytes: () => Uint8Array): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt: number | null = null;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (changedAt === null) return;
    changedAt = null;
    // A device without room goes on in memory; the next change, or leaving the page, tries again.
    await snapshot.write(bytes()).catch(() => {
      changedAt ??= Date.now();
    });
  }

  function changed(): void {
    const now = Date.now();
    changedAt ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.min(quiet, Math.max(0, changedAt + patience - now)));
  }

  function stop(): void {
    clearTimeout(timer);
    changedAt = null;
  }

  return { changed, flush, stop };
}
