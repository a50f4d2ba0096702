import { zodResolver } from "@hookform/resolvers/zod";
import { Plus } from "lucide-react";
import { useState } from "react";
import { FormProvider, useFieldArray, useForm } from "react-hook-form";
import { useBlocker, useNavigate } from "react-router-dom";
import type { ReviewForm } from "../../../domain/reviewForm.ts";
import type { ReviewFormDraft } from "../../../domain/reviewFormRecord.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { leaveWords } from "../../../i18n/words/leave.ts";
import { fieldText, problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { LeaveQuestion } from "../../../ui/LeaveQuestion.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { RadioGroup } from "../../../ui/RadioGroup.tsx";
import { StateLine } from "../../../ui/StateLine.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { toast } from "../../../ui/toast.ts";
import { useSaveKey } from "../../../ui/useSaveKey.ts";
import { PublishDialog } from "./PublishDialog.tsx";
import { RemindersLine } from "./RemindersLine.tsx";
import { RulesEditor } from "./RulesEditor.tsx";
import { SectionEditor } from "./SectionEditor.tsx";
import { TryOutDialog } from "./TryOutDialog.tsx";
import { blankForm, blankSection, TypedForm, typedForm } from "./typedForm.ts";
import { useFormSaving } from "./useFormSaving.ts";

interface FormEditorProps {
  id: string;
  /** Null for a form that nobody has saved yet. */
  saved: ReviewFormDraft | null;
}

/** What a periodic review asks, edited in one place: sections, questions, rules; saved as a draft, published when it is right. */
export function FormEditor({ id, saved }: FormEditorProps) {
  const words = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const leave = useWords(leaveWords);
  const navigate = useNavigate();
  const t = words.edit;
  const saving = useFormSaving(id, saved);
  const [asked, setAsked] = useState<"publish" | "tryOut">();
  const form = useForm<TypedForm, unknown, ReviewForm>({
    resolver: zodResolver(TypedForm),
    defaultValues: saved ? typedForm(saved.content) : blankForm(),
  });
  const sections = useFieldArray({ control: form.control, name: "sections", keyName: "key" });
  const { errors, isDirty, isSubmitting, submitCount } = form.formState;
  const blocker = useBlocker(() => isDirty && !isSubmitting);

  const save = () =>
    form.handleSubmit(async content => {
      if (!(await saving.save(content))) return;
      form.reset(form.getValues());
      toast(t.saved);
      if (saved === null) void navigate(paths.reviewForm(id), { replace: true });
    })();
  useSaveKey(() => void save());
  const wrong = (code: string | undefined) => (code === undefined ? undefined : fieldText(problems, code));
  const { problem } = saving;
  const whyNotPublish =
    isDirty || !saving.isSaved() ? t.saveFirst : saving.isChanged ? undefined : t.unchanged;
  return (
    <FormProvider {...form}>
      <form noValidate className="max-w-3xl space-y-6" onSubmit={event => event.preventDefault()}>
        {problem && (
          <Notice variant="bad">{problem.code === "stale" ? t.stale : problemText(problems, problem)}</Notice>
        )}
        {submitCount > 0 && Object.keys(errors).length > 0 && <Notice variant="bad">{t.problems}</Notice>}
        <TextField label={t.name} error={wrong(errors.name?.message)} {...form.register("name")} />
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
        {saved !== null && <RemindersLine saved={saved} />}
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
      </form>
      <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6 print:hidden">
        <div className="mr-auto max-sm:basis-full">
          <StateLine hue={isDirty ? "warn" : "plain"}>
            {isSubmitting
              ? t.saving
              : isDirty
                ? t.unsaved
                : saving.number > 0 && words.published(saving.number)}
          </StateLine>
        </div>
        {saving.number > 0 && !isDirty && (
          <Button variant="quiet" onClick={() => setAsked("tryOut")}>
            {t.tryOut}
          </Button>
        )}
        <Button onClick={() => setAsked("publish")} whyNot={whyNotPublish}>
          {t.publish}
        </Button>
        <Button
          variant="primary"
          busy={isSubmitting}
          aria-keyshortcuts="Control+S"
          onClick={() => void save()}
        >
          {t.save}
        </Button>
      </div>
      {asked === "publish" && <PublishDialog saving={saving} onClose={() => setAsked(undefined)} />}
      {asked === "tryOut" && <TryOutDialog id={id} onClose={() => setAsked(undefined)} />}
      <LeaveQuestion isDirty={isDirty} blocker={blocker} words={leave} />
    </FormProvider>
  );
}
