const name = "so-ket-practice";

/** How long a tab that does not answer may keep the others waiting, in milliseconds. */
const patience = 3000;

/** How a thing is taken up, and put down again: kept for the next tab, or dropped with what was not kept yet. */
export type Turn<T> = { open: () => Promise<T>; close: (held: T, how: "keep" | "drop") => Promise<void> };

/**
 * `use` works with the thing in this tab's turn; `leave` ends the turn, as a page must that is being left (the browser may freeze
 * it with the lock in its hand); `drop` makes every tab let go at once and keep nothing.
 */
export type Turns<T> = {
  use: <R>(work: (held: T) => Promise<R>) => Promise<R>;
  leave: () => void;
  drop: () => void;
};

/**
 * Lets several tabs share a thing that only one may hold: whoever has work asks for it, and the holder hands it over as soon
 * as it has nothing under way. Without Web Locks (a page on plain HTTP) each tab holds its own.
 */
export function takeTurns<T>({ open, close }: Turn<T>): Turns<T> {
  const channel = new BroadcastChannel(name);
  let opening: Promise<T> | null = null;
  let held: T | null = null;
  let release = nothing;
  let working = 0;
  let isWanted = false;

  function tell(word: "wanted" | "drop"): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin only
    channel.postMessage(word);
  }

  function letGo(how: "keep" | "drop"): void {
    if (held === null) return;
    const mine = held;
    const unlock = release;
    opening = null;
    held = null;
    void close(mine, how).finally(unlock);
  }

  function handOver(): void {
    if (isWanted && working === 0) letGo("keep");
  }

  async function take(): Promise<T> {
    isWanted = false;
    tell("wanted");
    release = await lock(() => letGo("drop"));
    try {
      held = await open();
      return held;
    } catch (error) {
      opening = null;
      release();
      throw error;
    }
  }

  channel.addEventListener("message", ({ data }) => {
    if (data === "drop") return letGo("drop");
    isWanted = true;
    handOver();
  });

  return {
    use: async work => {
      working++;
      try {
        opening ??= take();
        return await work(await opening);
      } finally {
        working--;
        handOver();
      }
    },
    leave: () => letGo("keep"),
    drop: () => {
      tell("drop");
      letGo("drop");
    },
  };
}

function nothing(): void {}

/** Waits for the one lock of all tabs and returns how to give it back; takes it by force from a tab that does not answer. */
async function lock(onLost: () => void): Promise<() => void> {
  if (!("locks" in navigator)) return nothing;
  return new Promise(resolve => {
    let isMine = false;
    const hold = () =>
      new Promise<void>(done => {
        isMine = true;
        resolve(done);
      });
    const force = () => navigator.locks.request(name, { steal: true }, hold).catch(onLost);
    navigator.locks
      .request(name, { signal: AbortSignal.timeout(patience) }, hold)
      .catch(() => (isMine ? onLost() : force()));
  });
}
