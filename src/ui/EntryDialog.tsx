import { type ReactNode, useId } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { Notice } from "./Notice.tsx";
import { useSaveKey } from "./useSaveKey.ts";

/** Why saving did not succeed; when somebody else saved in between, what stands there now and how to take it. */
export interface EntryProblem {
  title?: string;
  text: string;
  current?: readonly { label: string; text: string }[];
  take?: { label: string; onPress: () => void };
}

export interface EntryDialogProps {
  title: string;
  words: { close: string; cancel: string; save: string };
  onClose: () => void;
  onSave: () => void;
  isSaving: boolean;
  problem: EntryProblem | null;
  children: ReactNode;
}

/** A short form for one entry of a list; Enter in a field and Ctrl+S save it. */
export function EntryDialog({
  title,
  words,
  onClose,
  onSave,
  isSaving,
  problem,
  children,
}: EntryDialogProps) {
  const formId = useId();
  useSaveKey(() => isSaving || onSave());
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSaving}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault();
          if (!isSaving) onSave();
        }}
      >
        {problem && <ProblemNotice {...problem} />}
        {children}
      </form>
    </Dialog>
  );
}

function ProblemNotice({ title, text, current, take }: EntryProblem) {
  return (
    <Notice
      variant="bad"
      {...(title !== undefined && { title })}
      action={
        take && (
          <Button size="small" onClick={take.onPress}>
            {take.label}
          </Button>
        )
      }
    >
      <p>{text}</p>
      {current && (
        <dl className="mt-1">
          {current.map(field => (
            <div key={field.label}>
              <dt className="inline text-ink-soft">{field.label}: </dt>
              <dd className="inline font-medium">{field.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  );
}
