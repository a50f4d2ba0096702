import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

interface QuestionDialogProps {
  title: string;
  /** The one button that does something, after `cancel`. */
  action: string;
  cancel: string;
  danger?: boolean;
  isBusy: boolean;
  /** Why it cannot be done as things stand; the button says so. */
  whyNot?: string | undefined;
  wide?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What would happen, and after a try why it did not. */
  children: ReactNode;
}

/** Says what a step means before it is done; the caller closes it when the step is done. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { title, action, cancel, danger, isBusy, whyNot, wide = false, onConfirm, onClose, children } = props;
  return (
    <Dialog
      open
      wide={wide}
      onClose={onClose}
      title={title}
      closeLabel={cancel}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant={danger ? "danger" : "primary"} busy={isBusy} whyNot={whyNot} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
