import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";

interface LeaveDialogProps {
  open: boolean;
  /** The words are on this device, so leaving loses nothing. */
  isKept: boolean;
  onStay: () => void;
  onSave: () => void;
  onGo: () => void;
}

/** The last question before a page with unsaved words is left: what becomes of them, and whether to save first. */
export function LeaveDialog({ open, isKept, onStay, onSave, onGo }: LeaveDialogProps) {
  const t = useWords(conferenceFormWords).leave;
  const kept = useWords(deviceDraftWords).leave;
  return (
    <Dialog
      open={open}
      onClose={onStay}
      title={t.title}
      closeLabel={t.stay}
      footer={
        <>
          <Button variant={isKept ? "secondary" : "danger"} onClick={onGo}>
            {isKept ? kept.go : t.go}
          </Button>
          <Button onClick={onStay}>{t.stay}</Button>
          <Button variant="primary" onClick={onSave}>
            {t.save}
          </Button>
        </>
      }
    >
      <p>{isKept ? kept.kept : t.text}</p>
    </Dialog>
  );
}
