import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceLifeWords } from "../../../i18n/words/conferenceLife.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
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
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const reopen = useWrite(contract.conferences.reopen);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { problem, isBusy, run } = useStep(() => {
    toast(t.reopen.done);
    onClose();
  });
  const refused = problem?.fields?.find(field => field.path === "reason");
  const isMissing = isAsked && reason.trim() === "";
  const error = isMissing ? t.reopen.required : refused && fieldText(problems, refused.code);
  return (
    <EntryDialog
      title={t.reopen.title}
      words={{ ...dialog, save: t.reopen.action }}
      onClose={onClose}
      onSave={() => {
        setAsked(true);
        if (reason.trim() !== "") void run(() => reopen.send({ id, version, body: { reason } }));
      }}
      isSaving={isBusy}
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
    </EntryDialog>
  );
}
