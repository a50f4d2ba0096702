import { useState } from "react";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { QuestionDialog } from "../../../ui/QuestionDialog.tsx";
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
    <QuestionDialog
      title={t.publishTitle}
      action={t.publish}
      cancel={t.cancel}
      isBusy={isBusy}
      onConfirm={() => void publish()}
      onClose={onClose}
    >
      {saving.problem && <Notice variant="bad">{problemText(problems, saving.problem)}</Notice>}
      <p>{t.publishText(number)}</p>
    </QuestionDialog>
  );
}
