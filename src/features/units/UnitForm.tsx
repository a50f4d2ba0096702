import { Controller } from "react-hook-form";
import { contract } from "../../api/contract.ts";
import { useWrite } from "../../api/query.ts";
import { useEntryForm } from "../../api/useEntryForm.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { nameOn, type Unit, type UnitDraft, unitKinds } from "../../domain/unit/unit.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { entryWords } from "../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../i18n/words/problems.ts";
import { unitWords } from "../../i18n/words/units.ts";
import { EntryDialog } from "../../ui/EntryDialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { toast } from "../../ui/toast.ts";
import { TypedUnit } from "./typedUnit.ts";
import { UnitPicker } from "./UnitPicker.tsx";

const shown = (day: string) => (day === "" ? "" : formatDate(day));

/** A unit without a unit above gets an empty row to name one in; it is left out again when it stays empty. */
function typedOf({ id, content }: Unit): TypedUnit {
  const parents = content.parents.length > 0 ? content.parents : [{ id, unit: null, from: "" }];
  const days = <Row extends { from: string }>(row: Row) => ({ ...row, from: shown(row.from) });
  return {
    ...content,
    names: content.names.map(days),
    parents: parents.map(days),
    from: shown(content.from),
    to: shown(content.to),
  };
}

const lastName = (content: UnitDraft) => nameOn(content, "9999-12-31");

interface UnitFormProps {
  unit: Unit;
  onClose: () => void;
}

/** What is written of one unit, corrected: its names and the units above it over time. What really changed on a day is a change of its own. */
export function UnitForm({ unit, onClose }: UnitFormProps) {
  const t = useWords(catalogueWords);
  const u = useWords(unitWords);
  const words = useWords(conferenceWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const update = useWrite(contract.units.update);
  const { form, problem, current, submit, take } = useEntryForm({
    schema: TypedUnit,
    typed: typedOf(unit),
    entry: unit,
    save: ({ id, version }, { parents, ...content }) => {
      const isNone = parents.length === 1 && parents[0]?.unit === null;
      return update.send({ id, version, body: { ...content, parents: isNone ? [] : parents } });
    },
    onSaved: content => {
      toast(t.saved(lastName(content).name));
      onClose();
    },
  });
  const { isSubmitting } = form.formState;
  const wrong = (path: Parameters<typeof form.getFieldState>[0]) => {
    const code = form.getFieldState(path, form.formState).error?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  const typed = typedOf(unit);
  return (
    <EntryDialog
      title={t.units.edit}
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
                { label: t.units.name, text: lastName(current.content).name },
                { label: t.units.shortName, text: lastName(current.content).shortName || t.form.blank },
                { label: t.units.kind, text: words.unitKinds[current.content.kind] },
              ],
              take: { label: t.form.takeCurrent, onPress: () => take(typedOf(current)) },
            }
      }
    >
      {typed.names.map((row, at) => (
        <div key={row.id} className="space-y-4">
          <TextField
            label={at === 0 ? t.units.name : u.nameFrom(row.from)}
            error={wrong(`names.${at}.name`)}
            {...form.register(`names.${at}.name`)}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t.units.shortName}
              mark={t.form.optional}
              error={wrong(`names.${at}.shortName`)}
              {...form.register(`names.${at}.shortName`)}
            />
            {at > 0 && (
              <TextField
                label={u.nameBegins}
                error={wrong(`names.${at}.from`)}
                {...form.register(`names.${at}.from`)}
              />
            )}
          </div>
        </div>
      ))}
      <Select
        label={t.units.kind}
        error={wrong("kind")}
        options={unitKinds.map(kind => ({ value: kind, label: words.unitKinds[kind] }))}
        {...form.register("kind")}
      />
      {typed.parents.map((row, at) => (
        <div key={row.id} className="grid gap-4 sm:grid-cols-[1fr_10rem]">
          <Controller
            control={form.control}
            name={`parents.${at}.unit`}
            render={({ field }) => (
              <UnitPicker
                label={at === 0 ? u.parent : u.parentFrom(row.from)}
                mark={t.form.optional}
                unit={field.value}
                onChange={field.onChange}
                error={wrong(`parents.${at}.unit`)}
              />
            )}
          />
          {at > 0 && (
            <TextField
              label={u.nameBegins}
              error={wrong(`parents.${at}.from`)}
              {...form.register(`parents.${at}.from`)}
            />
          )}
        </div>
      ))}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={u.from} mark={t.form.optional} error={wrong("from")} {...form.register("from")} />
        <TextField
          label={u.to}
          mark={t.form.optional}
          hint={u.toHint}
          error={wrong("to")}
          {...form.register("to")}
        />
      </div>
      <TextArea label={u.note} mark={t.form.optional} error={wrong("note")} {...form.register("note")} />
    </EntryDialog>
  );
}
