import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useEntryForm } from "../../../api/useEntryForm.ts";
import type { AgreementRecord } from "../../../domain/cluster/agreement.ts";
import { Reasoned } from "../../../domain/reason.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../../i18n/words/problems.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";

interface ReopenAgreementProps {
  agreement: AgreementRecord;
  onClose: () => void;
}

/** Opening a signed agreement again takes a reason, which the book of changes keeps. */
export function ReopenAgreement({ agreement, onClose }: ReopenAgreementProps) {
  const t = useWords(agreementWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const reopen = useWrite(contract.agreements.reopen);
  const { form, problem, submit } = useEntryForm({
    schema: Reasoned,
    typed: { reason: "" },
    entry: agreement,
    save: ({ id, version }, body) => reopen.send({ id, version, body }),
    onSaved: () => {
      toast(t.moved.reopen);
      onClose();
    },
  });
  const code = form.formState.errors.reason?.message;
  return (
    <EntryDialog
      title={`${t.moves.reopen}: ${t.title(agreement.year)}`}
      words={{ ...dialog, save: t.moves.reopen }}
      onClose={onClose}
      onSave={submit}
      isSaving={form.formState.isSubmitting}
      problem={problem && { text: problemText(problems, problem) }}
    >
      <TextField
        label={t.reason}
        hint={t.reasonHint}
        error={code === undefined ? undefined : fieldText(problems, code)}
        {...form.register("reason")}
      />
    </EntryDialog>
  );
}
