import { Plus } from "lucide-react";
import { Controller, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { comparisons, isNumeric } from "../../../domain/review/reviewForm.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { ListRow } from "../../../ui/ListRow.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { blankRule, type TypedForm } from "./typedForm.ts";

/** The rules between the numbers of a form; there is nothing to compare before it asks for one. */
export function RulesEditor() {
  const { edit: t } = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const form = useFormContext<TypedForm>();
  const rules = useFieldArray({ control: form.control, name: "rules", keyName: "key" });
  const sections = useWatch({ control: form.control, name: "sections" });
  const numbers = sections.flatMap(section => section.fields).filter(field => isNumeric(field.kind));
  const options = numbers.map(({ id, label }) => ({ value: id, label: label || t.label }));
  const side = (at: number, name: "left" | "right") => (
    <Controller
      control={form.control}
      name={`rules.${at}.${name}`}
      render={({ field: { value, onChange } }) => {
        const code = form.formState.errors.rules?.[at]?.[name]?.message;
        return (
          <CheckboxGroup
            label={t[name]}
            name={`rules.${at}.${name}`}
            options={options}
            value={value}
            error={
              form.formState.errors.rules?.[at]?.[name] &&
              fieldText(problems, code === "unknownLink" ? code : "required")
            }
            onChange={event =>
              onChange(
                event.target.checked
                  ? [...value, event.target.value]
                  : value.filter(id => id !== event.target.value),
              )
            }
          />
        );
      }}
    />
  );
  if (numbers.length === 0 && rules.fields.length === 0) return null;
  return (
    <section aria-labelledby="form-rules">
      <h2 id="form-rules" className="mb-2 text-base font-semibold">
        {t.rules}
      </h2>
      <ol>
        {rules.fields.map((rule, at) => {
          const name = t.rule(at + 1);
          const errors = form.formState.errors.rules?.[at];
          const wrong = (field: "message" | "constant") => {
            const code = errors?.[field]?.message;
            return code === undefined ? undefined : fieldText(problems, code);
          };
          return (
            <ListRow
              key={rule.key}
              label={name}
              number={at + 1}
              words={{ up: t.up(name), down: t.down(name), remove: t.remove(name) }}
              onRemove={() => rules.remove(at)}
            >
              <div className="grid gap-3 sm:grid-cols-3">
                {side(at, "left")}
                <div className="space-y-3">
                  <Select
                    label={t.comparison}
                    options={comparisons.map(value => ({ value, label: t.comparisons[value] }))}
                    {...form.register(`rules.${at}.is`)}
                  />
                  <TextField
                    label={t.constant}
                    mark={t.optional}
                    error={wrong("constant")}
                    {...form.register(`rules.${at}.constant`)}
                  />
                </div>
                {side(at, "right")}
              </div>
              <div className="mt-3 space-y-2">
                <TextField
                  label={t.message}
                  error={wrong("message")}
                  {...form.register(`rules.${at}.message`)}
                />
                <Checkbox label={t.isHard} {...form.register(`rules.${at}.isHard`)} />
              </div>
            </ListRow>
          );
        })}
      </ol>
      <Button
        size="small"
        className="mt-2"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => rules.append(blankRule())}
      >
        {t.addRule}
      </Button>
    </section>
  );
}
