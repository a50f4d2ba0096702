import { X } from "lucide-react";
import { Controller, useFieldArray } from "react-hook-form";
import { z } from "zod";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useEntryForm } from "../../../api/useEntryForm.ts";
import { Id, newId } from "../../../domain/id.ts";
import { formatDate } from "../../../domain/text/formatWritten.ts";
import { typedOpenDay } from "../../../domain/text/typedOpenDay.ts";
import { type UnitGroup, UnitGroupDraft } from "../../../domain/unit/unitGroup.ts";
import { todayInVietnam } from "../../../i18n/formats.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { entryWords } from "../../../i18n/words/entry.ts";
import { fieldText, problemText, problemWords } from "../../../i18n/words/problems.ts";
import { unitGroupWords } from "../../../i18n/words/unitGroups.ts";
import { Button } from "../../../ui/Button.tsx";
import { EntryDialog } from "../../../ui/EntryDialog.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { UnitPicker } from "../UnitPicker.tsx";

const Day = typedOpenDay(() => todayInVietnam(new Date()));

/** A group as its form holds it: days as people write them, and a unit that is still to be chosen. */
const TypedUnitGroup = z
  .strictObject({
    ...UnitGroupDraft.shape,
    members: z.array(z.strictObject({ id: Id, unit: z.string(), from: Day, to: Day })),
  })
  .pipe(UnitGroupDraft);

const typed = (day: string) => (day === "" ? "" : formatDate(day));

/** A group of units: its name, and each unit with the days on which it belongs. */
export function UnitGroupForm({ group, onClose }: { group: UnitGroup | null; onClose: () => void }) {
  const t = useWords(unitGroupWords);
  const dialog = useWords(entryWords);
  const problems = useWords(problemWords);
  const create = useWrite(contract.unitGroups.create);
  const update = useWrite(contract.unitGroups.update);
  const { name, members } = group?.content ?? { name: "", members: [] };
  const { form, problem, submit } = useEntryForm({
    schema: TypedUnitGroup,
    typed: {
      name,
      members: members.map(row => ({ ...row, from: typed(row.from), to: typed(row.to) })),
    },
    entry: group,
    save: ({ id, version }, content) =>
      version === 0 ? create.send({ body: { id, content } }) : update.send({ id, version, body: content }),
    onSaved: saved => {
      toast(t.saved(saved.name));
      onClose();
    },
  });
  const rows = useFieldArray({ control: form.control, name: "members", keyName: "key" });
  const { errors, isSubmitting } = form.formState;
  const said = (code: string | undefined) => (code === undefined ? undefined : fieldText(problems, code));
  return (
    <EntryDialog
      title={group === null ? t.add : t.edit}
      words={dialog}
      onClose={onClose}
      onSave={submit}
      isSaving={isSubmitting}
      problem={problem && { text: problemText(problems, problem) }}
    >
      <TextField label={t.name} error={said(errors.name?.message)} {...form.register("name")} />
      {rows.fields.map((row, at) => (
        <div key={row.key} className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
          <div className="col-span-3">
            <Controller
              control={form.control}
              name={`members.${at}.unit`}
              render={({ field }) => (
                <UnitPicker
                  label={t.member(at + 1)}
                  unit={field.value || null}
                  onChange={unit => field.onChange(unit ?? "")}
                  error={errors.members?.[at]?.unit && said("required")}
                />
              )}
            />
          </div>
          <TextField
            label={t.from}
            error={said(errors.members?.[at]?.from?.message)}
            {...form.register(`members.${at}.from`)}
          />
          <TextField
            label={t.to}
            error={said(errors.members?.[at]?.to?.message)}
            {...form.register(`members.${at}.to`)}
          />
          <IconButton
            label={t.leaveOut(at + 1)}
            icon={<X aria-hidden className="size-4" />}
            onClick={() => rows.remove(at)}
          />
        </div>
      ))}
      <Button onClick={() => rows.append({ id: newId(), unit: "", from: "", to: "" })}>{t.addMember}</Button>
    </EntryDialog>
  );
}
