import { FormProvider } from "react-hook-form";
import { useBlocker, useNavigate } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { useWrite } from "../../../api/query.ts";
import { useEntryForm } from "../../../api/useEntryForm.ts";
import type { Official } from "../../../domain/people/official.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { leaveWords } from "../../../i18n/words/leave.ts";
import { officialWords } from "../../../i18n/words/officials.ts";
import { exactProblemText, problemWords } from "../../../i18n/words/problems.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { LeaveQuestion } from "../../../ui/LeaveQuestion.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { toast } from "../../../ui/toast.ts";
import { useSaveKey } from "../../../ui/useSaveKey.ts";
import { OfficialFields } from "./OfficialFields.tsx";
import { TypedOfficial, typedOf } from "./typedOfficial.ts";

/** The form over the whole of a person; days are typed as people write them, and nothing unsaved is left without a question. */
export function OfficialEditor({ official }: { official: Official }) {
  const { form: t } = useWords(officialWords);
  const leaveQuestion = useWords(leaveWords);
  const problems = useWords(problemWords);
  const navigate = useNavigate();
  const update = useWrite(contract.officials.update);
  const leave = () => void navigate(paths.official(official.id));
  const { form, problem, current, submit, take } = useEntryForm({
    schema: TypedOfficial,
    typed: typedOf(official.content),
    entry: official,
    save: ({ id, version }, body) => update.send({ id, version, body }),
    onSaved: ({ name }) => {
      toast(t.saved(name));
      leave();
    },
  });
  const { isDirty, isSubmitting } = form.formState;
  const blocker = useBlocker(() => isDirty && !isSubmitting);
  useSaveKey(() => isSubmitting || submit());
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="max-w-5xl"
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        {problem && (
          <div className="mb-4">
            <Notice
              variant="bad"
              action={
                current && (
                  <Button size="small" onClick={() => take(typedOf(current.content))}>
                    {t.take}
                  </Button>
                )
              }
            >
              {current ? t.stale : exactProblemText(problems, problem)}
            </Notice>
          </div>
        )}
        <OfficialFields />
        <div className="mt-6 flex gap-2 border-t border-line pt-4">
          <Button type="submit" variant="primary" busy={isSubmitting} aria-keyshortcuts="Control+S">
            {t.save}
          </Button>
          <Button onClick={leave}>{t.cancel}</Button>
        </div>
      </form>
      <LeaveQuestion isDirty={isDirty} blocker={blocker} words={leaveQuestion} />
    </FormProvider>
  );
}
