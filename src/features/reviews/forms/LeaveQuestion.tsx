import { useWords } from "../../../i18n/useWords.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";

/** Asked before a changed form is left by a link. */
export function LeaveQuestion({ onStay, onGo }: { onStay: () => void; onGo: () => void }) {
  const { leave: t } = useWords(reviewFormsWords);
  return (
    <Dialog
      open
      onClose={onStay}
      title={t.title}
      closeLabel={t.stay}
      footer={
        <>
          <Button onClick={onGo}>{t.go}</Button>
          <Button variant="primary" onClick={onStay}>
            {t.stay}
          </Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Dialog>
  );
}
