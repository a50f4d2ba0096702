import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { type Unit, UnitDraft, unitKinds } from "../../domain/catalogue.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";

const empty: UnitDraft = { name: "", shortName: "", kind: "" };

function typedOf({ name, shortName, kind }: Unit): UnitDraft {
  return { name, shortName, kind };
}

interface UnitFormProps {
  unit: Unit | null;
  onClose: () => void;
}

/** One unit: added here once, chosen everywhere afterwards. */
export function UnitForm({ unit, onClose }: UnitFormProps) {
  const t = useWords(catalogueWords);
  const words = useWords(conferenceWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.units.create);
  const update = useWrite(contract.units.update);
  const { form, problem, current, submit, take } = useEntryForm({
    schema: UnitDraft,
    typed: unit === null ? empty : typedOf(unit),
    entry: unit,
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
      title={unit === null ? t.units.add : t.units.edit}
      words={t.form}
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
                { label: t.units.name, text: current.name },
                { label: t.units.shortName, text: current.shortName || t.form.blank },
                { label: t.units.kind, text: words.unitKinds[current.kind] },
              ],
              take: { label: t.form.takeCurrent, onPress: () => take(typedOf(current)) },
            }
      }
    >
      <TextField label={t.units.name} error={wrong("name")} {...form.register("name")} />
      <TextField
        label={t.units.shortName}
        mark={t.form.optional}
        error={wrong("shortName")}
        {...form.register("shortName")}
      />
      <Select
        label={t.units.kind}
        error={wrong("kind")}
        options={unitKinds.map(kind => ({ value: kind, label: words.unitKinds[kind] }))}
        {...form.register("kind")}
      />
    </EntryDialog>
  );
}
