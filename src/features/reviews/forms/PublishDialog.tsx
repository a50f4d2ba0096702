import { useState } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { toast } from "../../../ui/toast.ts";
import type { useFormSaving } from "./useFormSaving.ts";

interface PublishDialogProps {
  saving: ReturnType<typeof useFormSaving>;
  onClose: () => void;
}

/** Says what publishing means, and does it. */
export function PublishDialog({ saving, onClose }: PublishDialogProps) {
  const { edit: t } = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const [isBusy, setBusy] = useState(false);
  const number = saving.number + 1;
  const publish = async () => {
    setBusy(true);
    const done = await saving.publish();
    setBusy(false);
    if (!done) return;
    toast(t.publishDone(number));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.publishTitle}
      closeLabel={t.cancel}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={isBusy} onClick={() => void publish()}>
            {t.publish}
          </Button>
        </>
      }
    >
      {saving.problem && <Notice variant="bad">{problemText(problems, saving.problem)}</Notice>}
      <p>{t.publishText(number)}</p>
    </Dialog>
  );
}
