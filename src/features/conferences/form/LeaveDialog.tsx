import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";

interface LeaveDialogProps {
  open: boolean;
  onStay: () => void;
  onSave: () => void;
  onGo: () => void;
}

/** The last question before unsaved words would be lost. */
export function LeaveDialog({ open, onStay, onSave, onGo }: LeaveDialogProps) {
  const t = useWords(conferenceFormWords).leave;
  return (
    <Dialog
      open={open}
      onClose={onStay}
      title={t.title}
      closeLabel={t.stay}
      footer={
        <>
          <Button variant="danger" onClick={onGo}>
            {t.go}
          </Button>
          <Button onClick={onStay}>{t.stay}</Button>
          <Button variant="primary" onClick={onSave}>
            {t.save}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
