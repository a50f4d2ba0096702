import { Controller, useFormContext, useWatch } from "react-hook-form";
import { evidenceNeeds, fieldKinds, isNumeric, rollUps } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { ListRow } from "../../../ui/ListRow.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { AgreedInput } from "./AgreedInput.tsx";
import { linesOf, type TypedField, type TypedForm } from "./typedForm.ts";

interface FieldEditorProps {
  path: `sections.${number}.fields.${number}`;
  section: number;
  at: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One question: what is asked and how it is answered first, the rest behind one line. */
export function FieldEditor({ path, section, at, count, onMove, onRemove }: FieldEditorProps) {
  const words = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const t = words.edit;
  const form = useFormContext<TypedForm>();
  const kind = useWatch({ control: form.control, name: `${path}.kind` });
  const name = t.field(at + 1);
  const errors = form.formState.errors.sections?.[section]?.fields?.[at];
  const wrong = (field: keyof TypedField) => {
    const code = errors?.[field]?.message;
    return code === undefined ? undefined : fieldText(problems, code);
  };
  const lines = (field: "choices" | "columns", label: string, hint: string) => (
    <Controller
      control={form.control}
      name={`${path}.${field}`}
      render={({ field: { value, onChange, name: id } }) => (
        <TextArea
          id={id}
          label={label}
          hint={hint}
          error={wrong(field)}
          defaultValue={value.map(line => line.text).join("\n")}
          onChange={event => onChange(linesOf(event.target.value, value))}
        />
      )}
    />
  );
  const number = (field: "min" | "max" | "askAbove" | "softWords", hint?: string) => (
    <TextField label={t[field]} hint={hint} error={wrong(field)} {...form.register(`${path}.${field}`)} />
  );
  const hasNumber = isNumeric(kind);
  return (
    <ListRow
      label={name}
      number={at + 1}
      words={{ up: t.up(name), down: t.down(name), remove: t.remove(name) }}
      onMoveUp={at > 0 ? () => onMove(at - 1) : undefined}
      onMoveDown={at < count - 1 ? () => onMove(at + 1) : undefined}
      onRemove={onRemove}
    >
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <TextField label={t.label} error={wrong("label")} {...form.register(`${path}.label`)} />
        <Select
          label={t.kind}
          options={fieldKinds.map(value => ({ value, label: words.kinds[value] }))}
          {...form.register(`${path}.kind`)}
        />
      </div>
      <div className="mt-3 space-y-3">
        {kind === "choice" && lines("choices", t.choices, t.choicesHint)}
        {kind === "table" && lines("columns", t.tableColumns, t.tableColumnsHint)}
        <Checkbox label={t.isRequired} {...form.register(`${path}.isRequired`)} />
        <Disclosure summary={words.more}>
          <div className="grid gap-3 sm:grid-cols-2">
            <TextArea
              label={t.guidance}
              mark={t.optional}
              rows={1}
              className="sm:col-span-2"
              {...form.register(`${path}.guidance`)}
            />
            <Select
              label={t.evidence}
              options={evidenceNeeds.map(value => ({ value, label: t.evidences[value] }))}
              {...form.register(`${path}.evidence`)}
            />
            {kind === "narrative" && number("softWords")}
            {hasNumber && (
              <>
                <TextField label={t.measure} {...form.register(`${path}.measure`)} />
                {number("min")}
                {number("max")}
                {number("askAbove", t.askAboveHint)}
                <Select
                  label={t.rollUp}
                  error={wrong("rollUp")}
                  options={rollUps.map(value => ({ value, label: t.rollUps[value] }))}
                  {...form.register(`${path}.rollUp`)}
                />
                <AgreedInput path={path} />
                <TextField
                  label={t.code}
                  hint={t.codeHint}
                  error={wrong("code")}
                  {...form.register(`${path}.code`)}
                />
              </>
            )}
          </div>
        </Disclosure>
      </div>
    </ListRow>
  );
}
