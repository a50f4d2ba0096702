import { type RefObject, useLayoutEffect, useRef } from "react";

/** For a `<dialog>` that is rendered while open: it stands over an inert page, and closing gives focus back to where it was. */
export function useModal(onOpen?: (dialog: HTMLDialogElement) => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const opened = useRef(onOpen);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    // Documents without a top layer (old browsers, tests) just show it.
    if (dialog.showModal) dialog.showModal();
    else dialog.open = true;
    opened.current?.(dialog);
    // Closed before it leaves the document: a removed dialog would take the focus with it.
    return () => dialog.close?.();
  }, []);
  return ref;
}
