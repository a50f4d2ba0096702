import type { ReactNode } from "react";
import { type FieldValues, FormProvider, type UseFormReturn } from "react-hook-form";
import { useBlocker } from "react-router-dom";
import { Button } from "./Button.tsx";
import { LeaveQuestion } from "./LeaveQuestion.tsx";
import { Notice } from "./Notice.tsx";
import { useSaveKey } from "./useSaveKey.ts";

interface EditorFormProps<Typed extends FieldValues, Draft> {
  form: UseFormReturn<Typed, unknown, Draft>;
  submit: () => void;
  /** What stands in the way of saving. */
  problem: string | null;
  /** Replaces what is typed by what somebody else saved in between. */
  onTake: (() => void) | null;
  onCancel: () => void;
  /** The words lie somewhere else than on the screen too, so that leaving loses none. */
  isKept?: boolean;
  /** Where the words are, beside the buttons. */
  line?: ReactNode;
  words: {
    save: string;
    cancel: string;
    take: string;
    leave: { title: string; text: string; stay: string; go: string };
  };
  children: ReactNode;
}

/** A form that fills its page: Ctrl+S saves it, and what is nowhere but on the screen is never left without a question. */
export function EditorForm<Typed extends FieldValues, Draft>(props: EditorFormProps<Typed, Draft>) {
  const { form, submit, problem, onTake, onCancel, isKept = false, line, words, children } = props;
  const { isDirty, isSubmitting } = form.formState;
  const mayLose = isDirty && !isKept;
  const blocker = useBlocker(() => mayLose && !isSubmitting);
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
                onTake && (
                  <Button size="small" onClick={onTake}>
                    {words.take}
                  </Button>
                )
              }
            >
              {problem}
            </Notice>
          </div>
        )}
        {children}
        <div className="sticky bottom-0 z-10 mt-6 flex flex-wrap items-center gap-2 border-t border-line bg-surface py-3 max-sm:bottom-[calc(3.5rem+env(safe-area-inset-bottom))]">
          <Button type="submit" variant="primary" busy={isSubmitting} aria-keyshortcuts="Control+S">
            {words.save}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
          {line}
        </div>
      </form>
      <LeaveQuestion isDirty={mayLose} blocker={blocker} words={words.leave} />
    </FormProvider>
  );
}
