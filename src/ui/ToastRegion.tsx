import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { classes } from "./classes.ts";
import { ToastCard } from "./ToastCard.tsx";
import { toastStore } from "./toast.ts";

export interface ToastRegionProps {
  words: { label: string; close: string };
}

/** Whether the person types at the bottom of the window, where toasts would stand. */
function typingBelow() {
  const active = document.activeElement;
  if (!active?.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return false;
  return active.getBoundingClientRect().bottom > window.innerHeight - 160;
}

/** Where toasts appear and are read aloud; the shell renders it once. They wait while pointed at or focused, and move up from under typing. */
export function ToastRegion({ words }: ToastRegionProps) {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  const [held, setHeld] = useState(false);
  const [above, setAbove] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (toasts.length === 0) return;
    const look = () => setAbove(typingBelow());
    look();
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, [toasts.length]);

  return (
    <section
      aria-label={words.label}
      className={classes(
        "pointer-events-none fixed right-4 left-4 z-50 flex justify-end print:hidden",
        above ? "top-16" : "bottom-20 max-sm:top-16 max-sm:bottom-auto",
      )}
    >
      <div
        aria-live="polite"
        className="flex w-full max-w-sm flex-col gap-2"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={event => {
          setHeld(true);
          if (
            event.relatedTarget instanceof HTMLElement &&
            !event.currentTarget.contains(event.relatedTarget)
          ) {
            cameFrom.current = event.relatedTarget;
          }
        }}
        onBlur={() => setHeld(false)}
      >
        {toasts.map(toast => (
          <ToastCard
            key={toast.id}
            toast={toast}
            held={held}
            closeLabel={words.close}
            onDismiss={byHand => {
              toastStore.dismiss(toast.id);
              setHeld(false);
              if (byHand) cameFrom.current?.focus();
            }}
          />
        ))}
      </div>
    </section>
  );
}
