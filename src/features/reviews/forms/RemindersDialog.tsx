import { useForm } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { Reminders, readReminderDays } from "../../../domain/review/reminders.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { remindersWords } from "../../../i18n/words/reminders.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";

interface RemindersDialogProps {
  id: string;
  reminders: Reminders;
  onClose: () => void;
  onSaved: (reminders: Reminders) => void;
}

type Typed = { before: string; after: string };

/** Sets the days on which a form reminds by itself; it holds at once, also for what was assigned before. */
export function RemindersDialog({ id, reminders, onClose, onSaved }: RemindersDialogProps) {
  const t = useWords(remindersWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const remind = useWrite(contract.reviewForms.remind);
  const { problem, isBusy, run } = useStep<Reminders>(saved => {
    toast(t.saved);
    onSaved(saved);
    onClose();
  });
  const form = useForm<Typed>({
    defaultValues: { before: reminders.before.join(", "), after: reminders.after.join(", ") },
  });
  const { errors } = form.formState;
  const field = (name: keyof Typed, bad: string) => (
    <TextField
      label={t[name]}
      hint={t.hint}
      error={errors[name] && bad}
      {...form.register(name, {
        validate: text => Reminders.shape[name].safeParse(readReminderDays(text)).success,
      })}
    />
  );
  const send = async ({ before, after }: Typed) => {
    const body = Reminders.parse({ before: readReminderDays(before), after: readReminderDays(after) });
    await remind.send({ id, body });
    return body;
  };
  return (
    <EntryDialog
      title={t.title}
      words={{ ...dialog, save: t.save }}
      onClose={onClose}
      onSave={() => void form.handleSubmit(typed => run(() => send(typed)))()}
      isSaving={isBusy}
      problem={problem && { text: problemText(problems, problem) }}
    >
      <p>{t.text}</p>
      {field("before", t.bad)}
      {field("after", t.badAfter)}
    </EntryDialog>
  );
}
