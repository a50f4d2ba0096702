import { useId, useState } from "react";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { LifeProblem } from "./LifeProblem.tsx";

interface ReopenDialogProps {
  id: string;
  /** The state that the person sees. */
  version: number;
  onClose: () => void;
}

/** Opening a closed record again takes a reason, which its history keeps. */
export function ReopenDialog({ id, version, onClose }: ReopenDialogProps) {
  const t = useWords(conferenceLifeWords);
  const problems = useWords(problemWords);
  const reopen = useWrite(contract.conferences.reopen);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { problem, isBusy, run } = useStep(() => {
    toast(t.reopen.done);
    onClose();
  });
  const form = useId();
  const refused = problem?.fields?.find(field => field.path === "reason");
  const isMissing = isAsked && reason.trim() === "";
  const error = isMissing ? t.reopen.required : refused && fieldText(problems, refused.code);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.reopen.title}
      closeLabel={t.cancel}
      footer={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" form={form} busy={isBusy}>
            {t.reopen.action}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="space-y-3"
        onSubmit={event => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() !== "") void run(() => reopen.send({ id, version, body: { reason } }));
        }}
      >
        <LifeProblem problem={refused === undefined ? problem : undefined} />
        <p>{t.reopen.text}</p>
        <TextField
          name="reason"
          label={t.reopen.reason}
          hint={t.reopen.hint}
          error={error}
          value={reason}
          autoComplete="off"
          onChange={event => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
