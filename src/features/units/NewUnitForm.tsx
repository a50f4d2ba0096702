import { Controller } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { unitKinds } from "../../domain/unit/unit.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { unitWords } from "../../i18n/words/units.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { TypedNewUnit } from "./typedUnit.ts";
import { UnitPicker } from "./UnitPicker.tsx";

const empty: TypedNewUnit = { name: "", shortName: "", kind: "", parent: null, from: "", to: "", note: "" };

/** One unit: added here once, chosen everywhere afterwards. */
export function NewUnitForm({ onClose }: { onClose: () => void }) {
  const t = useWords(catalogueWords);
  const u = useWords(unitWords);
  const words = useWords(conferenceWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.units.create);
  const { form, problem, submit } = useEntryForm({
    schema: TypedNewUnit,
    typed: empty,
    entry: null,
    save: ({ id }, content) => create.send({ body: { id, content } }),
    onSaved: ({ name }) => {
      toast(t.saved(name));
      onClose();
    },
  });
  const { errors, isSubmitting } = form.formState;
  const wrong = (field: keyof typeof empty) => {
    const code = errors[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  return (
    <EntryDialog
      title={t.units.add}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: problemText(problems, problem) }}
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
      <Controller
        control={form.control}
        name="parent"
        render={({ field }) => (
          <UnitPicker
            label={u.parent}
            mark={t.form.optional}
            unit={field.value ?? null}
            onChange={field.onChange}
            error={wrong("parent")}
          />
        )}
      />
      <TextField
        label={u.from}
        mark={t.form.optional}
        hint={u.fromHint}
        error={wrong("from")}
        {...form.register("from")}
      />
    </EntryDialog>
  );
}
