import type { NoticeVariant } from "./Notice.tsx";

/** One short message about what was just done. */
export interface Toast {
  id: number;
  text: string;
  variant: NoticeVariant;
  /** A way back, such as undo. */
  action: { label: string; onPress: () => void } | undefined;
}

let shown: readonly Toast[] = [];
let made = 0;
const listeners = new Set<() => void>();

function show(toasts: readonly Toast[]) {
  shown = toasts;
  for (const listener of listeners) listener();
}

/** Says that something was done; at most three stand at a time. For a saved form use `StateLine` instead. */
export function toast(
  text: string,
  options: { variant?: NoticeVariant; action?: Toast["action"] } = {},
): void {
  made += 1;
  const next: Toast = { id: made, text, variant: options.variant ?? "ok", action: options.action };
  show([...shown.slice(-2), next]);
}

/** What `ToastRegion` reads: a store outside React, so that any code may speak. */
export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => shown,
  dismiss: (id: number) => show(shown.filter(one => one.id !== id)),
};
