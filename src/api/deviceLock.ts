import { deviceNews } from "./deviceNews.ts";

interface Holder {
  /** This page may write now. `isSole` says that the browser vouches for it. */
  onHeld: (isSole: boolean) => void;
  /** Another page of this browser writes. */
  onElsewhere: () => void;
  /** The last thing to do before another page takes over. */
  beforeGiving: () => Promise<void>;
}

/** How long a page that does not answer is waited for before its place is taken. */
const patience = 1500;

/**
 * One page at a time types into a record on this device. Web Locks keep the order; where the browser has none (plain http),
 * each page takes it that it may write, and the drawer refuses the one that has not seen the other's words.
 */
export function deviceLock(name: string, { onHeld, onElsewhere, beforeGiving }: Holder) {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  let isOver = false;

  const ask = async (options: LockOptions): Promise<boolean> => {
    let wasHeld = false;
    const asked = locks?.request(name, options, lock => {
      if (lock === null || isOver) return undefined;
      wasHeld = true;
      waiting = null;
      onHeld(true);
      return new Promise<void>(resolve => {
        release = resolve;
      });
    });
    // A request that is withdrawn, and a lock that is taken away, both end here.
    await asked?.catch(() => undefined);
    if (wasHeld) release = null;
    return wasHeld;
  };
  const queue = async () => {
    if (isOver) return;
    onElsewhere();
    waiting = new AbortController();
    if (await ask({ signal: waiting.signal })) await queue();
  };
  const begin = async () => {
    await ask({ ifAvailable: true });
    await queue();
  };
  const stopListening = deviceNews.listen(news => {
    if (news.is === "handOver" && news.name === name && release) void beforeGiving().then(() => release?.());
  });

  if (locks) void begin();
  else onHeld(false);
  return {
    /** Asks the other page for its place, and takes it when there is no answer. */
    takeOver: () => {
      if (!locks) return onHeld(false);
      deviceNews.tell({ is: "handOver", name });
      setTimeout(() => {
        if (release || isOver) return;
        waiting?.abort();
        void ask({ steal: true }).then(queue);
      }, patience);
    },
    end: () => {
      isOver = true;
      stopListening();
      waiting?.abort();
      release?.();
    },
  };
}
