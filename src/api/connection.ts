let isUp = true;
const listeners = new Set<() => void>();

/**
 * Whether our own API answered last. Neither `navigator.onLine` nor an answer of somebody else counts. True until a call has
 * found out otherwise; a store, because calls happen outside React.
 */
export const connection = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isUp: () => isUp,
  /** Told by every call: an answer of ours came, or none did. */
  heard: (answered: boolean) => {
    if (answered === isUp) return;
    isUp = answered;
    for (const listener of listeners) listener();
  },
};

/** How long to wait before asking for the `count`-th time, in ms: doubling up to a minute, spread so that many pages do not ask at once. */
export function backOff(count: number, chance = Math.random()): number {
  return Math.min(60_000, 1000 * 2 ** count) * (0.5 + chance / 2);
}

/** While nobody answers, asks again and again, ever more seldom; what the browser says of the network is only a hint to ask now. */
export function watchConnection(ask: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  let isOver = false;
  const plan = () => {
    clearTimeout(timer);
    if (isUp || isOver) {
      count = 0;
      return;
    }
    timer = setTimeout(() => void ask().then(plan), backOff(count));
    count += 1;
  };
  const hint = () => {
    count = 0;
    if (!isUp) void ask().then(plan);
  };
  const stop = connection.subscribe(plan);
  window.addEventListener("online", hint);
  plan();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
    window.removeEventListener("online", hint);
  };
}
