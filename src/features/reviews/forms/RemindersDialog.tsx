import { useForm } from "react-hook-form";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useStep } from "../../../api/useStep.ts";
import { Reminders, readReminderDays } from "../../../domain/review/reminders.ts";
import { ReviewFormDraft } from "../../../domain/review/reviewFormRecord.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { remindersWords } from "../../../i18n/words/reminders.ts";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";

/** The days of a form as the server has them. */
export type RemindersSaved = Pick<ReviewFormDraft, "reminders" | "remindersVersion">;

interface RemindersDialogProps {
  id: string;
  saved: RemindersSaved;
  onClose: () => void;
  /** What the server has by now: saved here, or by somebody else meanwhile. */
  onSeen: (saved: RemindersSaved) => void;
}

type Typed = { before: string; after: string };

/** Sets the days on which a form reminds by itself; it holds at once, also for what was assigned before. */
export function RemindersDialog({ id, saved, onClose, onSeen }: RemindersDialogProps) {
  const t = useWords(remindersWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const remind = useWrite(contract.reviewForms.remind);
  const { problem, isBusy, run } = useStep<RemindersSaved>(done => {
    toast(t.saved);
    onSeen(done);
    onClose();
  });
  const form = useForm<Typed>({
    defaultValues: { before: saved.reminders.before.join(", "), after: saved.reminders.after.join(", ") },
  });
  const { errors } = form.formState;
  // Nobody replaces days that they have not seen; once they are told, saving goes over them and closing takes them over.
  const theirs = problem?.code === "stale" ? ReviewFormDraft.safeParse(problem.current).data : undefined;
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
    const { version } = await remind.send({ id, version: (theirs ?? saved).remindersVersion, body });
    return { reminders: body, remindersVersion: version };
  };
  return (
    <EntryDialog
      title={t.title}
      words={{ ...dialog, save: t.save }}
      onClose={() => {
        if (theirs) onSeen(theirs);
        onClose();
      }}
      onSave={() => void form.handleSubmit(typed => run(() => send(typed)))()}
      isSaving={isBusy}
      problem={
        problem && { text: theirs ? t.stale(t.said(theirs.reminders)) : problemText(problems, problem) }
      }
    >
      <p>{t.text}</p>
      {field("before", t.bad)}
      {field("after", t.badAfter)}
    </EntryDialog>
  );
}
