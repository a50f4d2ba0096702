import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import type { Period } from "../../domain/period/period.ts";
import { Reasoned } from "../../domain/reason.ts";
import { useWords } from "../../i18n/useWords.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { periodWords } from "../../i18n/words/periods.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

/** Opening a closed period again takes a reason, which the book of changes keeps. */
export function ReopenPeriod({ period, onClose }: { period: Period; onClose: () => void }) {
  const t = useWords(periodWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const reopen = useWrite(contract.periods.reopen);
  const { form, problem, submit } = useEntryForm({
    schema: Reasoned,
    typed: { reason: "" },
    entry: period,
    save: ({ id, version }, body) => reopen.send({ id, version, body }),
    onSaved: () => {
      toast(t.moved.reopen(period.name));
      onClose();
    },
  });
  const code = form.formState.errors.reason?.message;
  return (
    <EntryDialog
      title={`${t.moves.reopen}: ${period.name}`}
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
