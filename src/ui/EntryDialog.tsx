import { type ReactNode, useId, useRef, useState } from "react";
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
  words: {
    close: string;
    cancel: string;
    save: string;
    /** Asked when Escape or the cross would throw away what is typed. */
    drop?: { question: string; stay: string; go: string };
  };
  onClose: () => void;
  onSave: () => void;
  isSaving: boolean;
  /** Why it cannot be saved as it stands; the button says so. */
  whyNot?: string | undefined;
  /** Left out where the form says by itself what is wrong. */
  problem?: EntryProblem | null;
  wide?: boolean;
  children: ReactNode;
}

/** A short form, as for one entry of a list; Enter in a field and Ctrl+S save it, and a slip of Escape does not throw it away. */
export function EntryDialog({
  title,
  words,
  onClose,
  onSave,
  isSaving,
  whyNot,
  problem,
  wide,
  children,
}: EntryDialogProps) {
  const formId = useId();
  const isTouched = useRef(false);
  // Where the person was when the question came, and is again after "go on"; null while nothing is asked.
  const [asked, setAsked] = useState<{ from: Element | null } | null>(null);
  const save = () => {
    if (!isSaving && whyNot === undefined) onSave();
  };
  useSaveKey(save);
  const leave = () => {
    if (words.drop && isTouched.current) setAsked(asked ?? { from: document.activeElement });
    else onClose();
  };
  const stay = () => {
    if (asked?.from instanceof HTMLElement) asked.from.focus();
    setAsked(null);
  };
  return (
    <Dialog
      open
      wide={wide ?? false}
      onClose={leave}
      title={title}
      closeLabel={words.close}
      footer={
        asked && words.drop ? (
          <>
            <p role="alert" className="mr-auto self-center text-sm text-ink-soft">
              {words.drop.question}
            </p>
            <Button onClick={onClose}>{words.drop.go}</Button>
            <Button variant="primary" ref={button => button?.focus()} onClick={stay}>
              {words.drop.stay}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button type="submit" form={formId} variant="primary" busy={isSaving} whyNot={whyNot}>
              {words.save}
            </Button>
          </>
        )
      }
    >
      <form
        id={formId}
        noValidate
        className="space-y-4"
        onInput={() => {
          isTouched.current = true;
          setAsked(null);
        }}
        onSubmit={event => {
          event.preventDefault();
          save();
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
