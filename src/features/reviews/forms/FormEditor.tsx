import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useBlocker, useNavigate } from "react-router-dom";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useIsElsewhere } from "../../../api/useDeviceKeeper.ts";
import type { ReviewForm } from "../../../domain/review/reviewForm.ts";
import type { ReviewFormDraft } from "../../../domain/review/reviewFormRecord.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { editorWords } from "../../../i18n/words/editor.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import { paths } from "../../../paths.ts";
import { LeaveQuestion } from "../../../ui/LeaveQuestion.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { toast } from "../../../ui/toast.ts";
import { useSaveKey } from "../../../ui/useSaveKey.ts";
import { ElsewhereNotice } from "../write/ElsewhereNotice.tsx";
import { FoundNotice } from "../write/FoundNotice.tsx";
import { FormBar } from "./FormBar.tsx";
import { FormFields } from "./FormFields.tsx";
import { FormLine } from "./FormLine.tsx";
import { PreviewDialog } from "./PreviewDialog.tsx";
import { PublishDialog } from "./PublishDialog.tsx";
import { RemindersLine } from "./RemindersLine.tsx";
import { TryOutDialog } from "./TryOutDialog.tsx";
import { blankForm, TypedForm, typedForm } from "./typedForm.ts";
import { useFormSaving } from "./useFormSaving.ts";
import { useKeptForm } from "./useKeptForm.ts";

interface FormEditorProps {
  id: string;
  /** Null for a form that nobody has saved yet. */
  saved: ReviewFormDraft | null;
  userId: string;
  /** Words of an earlier visit, on this device or another. */
  found: FoundDraft | null;
}

/**
 * What a periodic review asks, edited in one place: sections, questions, rules. Every word is kept as it is typed, valid or not; saved
 * as a draft of the form, looked at as its filers will see it, published when it is right.
 */
export function FormEditor({ id, saved, userId, found }: FormEditorProps) {
  const words = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const { leave } = useWords(editorWords);
  const navigate = useNavigate();
  const t = words.edit;
  const saving = useFormSaving(id, saved);
  const [asked, setAsked] = useState<"publish" | "tryOut">();
  const [previewed, setPreviewed] = useState<ReviewForm>();
  const [start] = useState(() => (saved ? typedForm(saved.content) : blankForm()));
  const form = useForm<TypedForm, unknown, ReviewForm>({
    resolver: zodResolver(TypedForm),
    defaultValues: (found?.values as TypedForm | undefined) ?? start,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const kept = useKeptForm({ form, id, userId, found, start, baseVersion: saved?.version ?? 0 });
  const { keeper, sender, isDirty } = kept;
  const isElsewhere = useIsElsewhere(keeper);
  const blocker = useBlocker(() => !isSubmitting && keeper.titleOnScreenOnly() !== null);

  const save = () =>
    form.handleSubmit(async content => {
      if (isElsewhere || !(await saving.save(content))) return;
      await kept.saved();
      toast(t.saved);
      if (saved === null) void navigate(paths.reviewForm(id), { replace: true });
    })();
  useSaveKey(() => void save());
  const { problem } = saving;
  const whyNotPublish =
    isDirty || !saving.isSaved() ? t.saveFirst : saving.isChanged ? undefined : t.unchanged;
  return (
    <FormProvider {...form}>
      {isElsewhere && <ElsewhereNotice onTake={kept.takeOver} />}
      <FoundNotice
        found={kept.isRestored && !isElsewhere ? found : null}
        sender={sender}
        onDrop={kept.drop}
        onTake={kept.take}
        onBack={kept.back}
      />
      {saved !== null && <RemindersLine saved={saved} />}
      <form
        key={kept.filled}
        noValidate
        inert={isElsewhere}
        className="max-w-3xl space-y-6"
        onSubmit={event => event.preventDefault()}
      >
        {problem && (
          <Notice variant="bad">{problem.code === "stale" ? t.stale : problemText(problems, problem)}</Notice>
        )}
        {submitCount > 0 && Object.keys(errors).length > 0 && <Notice variant="bad">{t.problems}</Notice>}
        <FormFields />
      </form>
      {!isElsewhere && (
        <FormBar
          isSaving={isSubmitting}
          onTryOut={saving.number > 0 && !isDirty ? () => setAsked("tryOut") : undefined}
          whyNotPublish={whyNotPublish}
          onPreview={() => void form.handleSubmit(setPreviewed)()}
          onPublish={() => setAsked("publish")}
          onSave={() => void save()}
        >
          <FormLine
            isSaving={isSubmitting}
            isDirty={isDirty}
            number={saving.number}
            keeper={keeper}
            sender={sender}
          />
        </FormBar>
      )}
      {asked === "publish" && <PublishDialog saving={saving} onClose={() => setAsked(undefined)} />}
      {asked === "tryOut" && <TryOutDialog id={id} onClose={() => setAsked(undefined)} />}
      {previewed && <PreviewDialog content={previewed} onClose={() => setPreviewed(undefined)} />}
      <LeaveQuestion isDirty={blocker.state === "blocked"} blocker={blocker} words={leave} />
    </FormProvider>
  );
}
