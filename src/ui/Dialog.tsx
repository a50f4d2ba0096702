import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { classes } from "./classes.ts";
import { IconButton } from "./IconButton.tsx";

export interface DialogProps {
  open: boolean;
  /** Asked for by Escape, by the cross; the caller decides. */
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** The buttons at the bottom, primary last. */
  footer?: ReactNode;
  wide?: boolean;
}

/** A question that must be answered before going on; on a phone it is a sheet at the bottom. Its content lives only while it is open. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ onClose, title, closeLabel, children, footer, wide }: Omit<DialogProps, "open">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing before the element leaves lets the browser give focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={event => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      className={classes(
        "m-auto flex max-h-[90dvh] w-[calc(100vw-2rem)] flex-col rounded border border-line bg-surface-raised text-ink shadow-raised",
        "animate-[rise_120ms_ease-out] backdrop:bg-black/40",
        "max-sm:mx-0 max-sm:mb-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none",
        wide ? "max-w-4xl" : "max-w-lg",
      )}
    >
      <header className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-4">
        <h2 id={titleId} className="text-base font-semibold">
          {title}
        </h2>
        <IconButton label={closeLabel} icon={<X aria-hidden className="size-4" />} onClick={onClose} />
      </header>
      <div className="min-h-0 overflow-y-auto overscroll-contain p-4">{children}</div>
      {footer && (
        <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{footer}</footer>
      )}
    </dialog>
  );
}
