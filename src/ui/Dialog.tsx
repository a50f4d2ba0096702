import { X } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { firstControl } from "./firstControl.ts";
import { IconButton } from "./IconButton.tsx";
import { useModal } from "./useModal.ts";

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

/** The cross comes first in reading order, but nobody opens a dialog to close it. */
function focusContent(dialog: HTMLDialogElement) {
  const [, body, footer] = dialog.children;
  if (!body?.contains(document.activeElement)) (firstControl(body) ?? firstControl(footer))?.focus();
}

function OpenDialog({ onClose, title, closeLabel, children, footer, wide }: Omit<DialogProps, "open">) {
  const dialog = useModal(focusContent);
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={event => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      // A second Escape in a row closes a dialog whatever `cancel` says; what is typed in it would be gone.
      onKeyDown={event => {
        if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
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
