import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { QuestionDialog } from "../../../ui/QuestionDialog.tsx";
import { toast } from "../../../ui/toast.ts";
import { LifeProblem } from "./LifeProblem.tsx";

interface CloseDialogProps {
  id: string;
  /** The state that the person sees: nobody closes what they did not see. */
  version: number;
  onClose: () => void;
}

/** Says what closing means before it is done, because only an administrator can undo it. */
export function CloseDialog({ id, version, onClose }: CloseDialogProps) {
  const t = useWords(conferenceLifeWords);
  const close = useWrite(contract.conferences.close);
  const { problem, isBusy, run } = useStep(() => {
    toast(t.close.done);
    onClose();
  });
  return (
    <QuestionDialog
      title={t.close.title}
      action={t.close.action}
      cancel={t.cancel}
      isBusy={isBusy}
      onConfirm={() => void run(() => close.send({ id, version, body: {} }))}
      onClose={onClose}
    >
      <LifeProblem problem={problem} />
      <p>{t.close.text}</p>
    </QuestionDialog>
  );
}
