let hasEnded = false;
const listeners = new Set<() => void>();

/** Whether some call was answered "sign in first" while a page stood open: a store, because calls happen outside React. */
export const sessionEnd = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => hasEnded,
  tell: (ended: boolean) => {
    hasEnded = ended;
    for (const listener of listeners) listener();
  },
};
