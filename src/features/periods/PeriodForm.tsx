import type { z } from "zod";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { type Period, periodKinds } from "../../domain/period/period.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { periodWords } from "../../i18n/words/periods.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { TypedPeriod } from "./typedPeriod.ts";

const empty: z.input<typeof TypedPeriod> = {
  name: "",
  kind: "halfYear",
  start: "",
  end: "",
  cutOff: "",
  deadline: "",
};

const written = (day: string) => (day === "" ? "" : formatDate(day));

function typedOf({ name, kind, start, end, cutOff, deadline }: Period): z.input<typeof TypedPeriod> {
  return {
    name,
    kind,
    start: written(start),
    end: written(end),
    cutOff: written(cutOff),
    deadline: written(deadline),
  };
}

interface PeriodFormProps {
  period: Period | null;
  onClose: () => void;
}

/** One period; its days are typed as people write them. */
export function PeriodForm({ period, onClose }: PeriodFormProps) {
  const t = useWords(catalogueWords);
  const { periodKinds: kinds } = useWords(conferenceWords);
  const words = useWords(periodWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.periods.create);
  const update = useWrite(contract.periods.update);
  const { form, problem, current, submit, take } = useEntryForm({
    schema: TypedPeriod,
    typed: period === null ? empty : typedOf(period),
    entry: period,
    save: ({ id, version }, content) =>
      version === 0 ? create.send({ body: { id, content } }) : update.send({ id, version, body: content }),
    onSaved: ({ name }) => {
      toast(t.saved(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: keyof typeof errors & keyof typeof empty) => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  return (
    <EntryDialog
      title={period === null ? t.periods.add : t.periods.edit}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={
        current === null
          ? problem && { text: problemText(problems, problem) }
          : {
              title: t.form.staleTitle,
              text: t.form.stale,
              current: [
                { label: t.periods.name, text: current.name },
                { label: t.periods.kind, text: kinds[current.kind] },
                { label: t.periods.start, text: formatDate(current.start) },
                { label: t.periods.end, text: formatDate(current.end) },
                { label: words.cutOff, text: written(current.cutOff) || t.form.blank },
                { label: words.deadline, text: written(current.deadline) || t.form.blank },
              ],
              take: { label: t.form.takeCurrent, onPress: () => take(typedOf(current)) },
            }
      }
    >
      <TextField label={t.periods.name} error={wrong("name")} {...form.register("name")} />
      <Select
        label={t.periods.kind}
        error={wrong("kind")}
        options={periodKinds.map(kind => ({ value: kind, label: kinds[kind] }))}
        {...form.register("kind")}
      />
      <TextField
        label={t.periods.start}
        hint={t.periods.dayHint}
        error={wrong("start")}
        {...form.register("start")}
      />
      <TextField
        label={t.periods.end}
        hint={t.periods.dayHint}
        error={wrong("end")}
        {...form.register("end")}
      />
      <TextField
        label={words.cutOff}
        hint={words.cutOffHint}
        mark={t.form.optional}
        error={wrong("cutOff")}
        {...form.register("cutOff")}
      />
      <TextField
        label={words.deadline}
        mark={t.form.optional}
        error={wrong("deadline")}
        {...form.register("deadline")}
      />
    </EntryDialog>
  );
}
