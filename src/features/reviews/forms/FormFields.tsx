import { Plus } from "lucide-react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { fieldText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { reviewWay } from "../../../i18n/words/reviewWay.ts";
import { Button } from "../../../ui/Button.tsx";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { RadioGroup } from "../../../ui/RadioGroup.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { RulesEditor } from "./RulesEditor.tsx";
import { SectionEditor } from "./SectionEditor.tsx";
import { blankSection, type TypedForm } from "./typedForm.ts";

/** The fields of a form that is being edited: its name, who files and checks it, its sections and rules. */
export function FormFields() {
  const words = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const t = words.edit;
  const form = useFormContext<TypedForm>();
  const sections = useFieldArray({ control: form.control, name: "sections", keyName: "key" });
  const { errors } = form.formState;
  const wrong = errors.name?.message;
  const { language } = useLanguage();
  const [level, checks] = useWatch({ control: form.control, name: ["level", "checks"] });
  return (
    <>
      <TextField label={t.name} error={wrong && fieldText(problems, wrong)} {...form.register("name")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <RadioGroup
          label={t.level}
          options={[
            { value: "unit", label: words.levels.unit },
            { value: "cluster", label: words.levels.cluster },
          ]}
          {...form.register("level")}
        />
        <CheckboxGroup
          label={t.checks}
          hint={t.checksHint}
          error={errors.checks && fieldText(problems, "required")}
          options={[
            { value: "cluster", label: t.checkCluster },
            { value: "department", label: t.checkDepartment },
          ]}
          {...form.register("checks")}
        />
      </div>
      <p className="text-sm text-ink-soft">{reviewWay({ level, checks }, language)}</p>
      <section aria-labelledby="form-sections">
        <h2 id="form-sections" className="mb-2 text-base font-semibold">
          {t.sections}
        </h2>
        <ol className="space-y-6">
          {sections.fields.map((section, at) => (
            <SectionEditor
              key={section.key}
              at={at}
              count={sections.fields.length}
              onMove={to => sections.move(at, to)}
              onRemove={() => {
                const gone = structuredClone(form.getValues(`sections.${at}`));
                sections.remove(at);
                const onPress = () => sections.insert(at, gone);
                toast(t.removed(gone.title || t.section(at + 1)), {
                  variant: "info",
                  action: { label: t.undo, onPress },
                });
              }}
            />
          ))}
        </ol>
        <Button
          className="mt-4"
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => sections.append(blankSection())}
        >
          {t.addSection}
        </Button>
      </section>
      <RulesEditor />
    </>
  );
}
