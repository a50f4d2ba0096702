import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/Button.tsx";
import { firstControl } from "../../../ui/firstControl.ts";
import { Notice } from "../../../ui/Notice.tsx";

interface NewEntryProps {
  title: string;
  hint?: string;
  words: { add: string; cancel: string; failed: string };
  /** The field to go back to. */
  returnTo: string;
  /** Resolves to a sentence when something in the entry is not right yet. */
  onAdd: (given: Record<string, string>) => Promise<string | undefined>;
  onClose: () => void;
  /** Plain named inputs: the panel gathers them itself, since they belong to the catalogue and not to the record. */
  children: ReactNode;
}

/** A small panel under a field that makes a new entry of a catalogue; Enter adds it, Escape leaves it, focus goes back to the field. */
export function NewEntry({ title, hint, words, returnTo, onAdd, onClose, children }: NewEntryProps) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    firstControl(box.current)?.focus();
  }, []);
  const close = () => {
    onClose();
    document.getElementById(returnTo)?.focus();
  };
  const add = async () => {
    const controls = box.current?.querySelectorAll<HTMLInputElement>("input, select") ?? [];
    const given = Object.fromEntries(Array.from(controls, ({ name, value }) => [name, value.trim()]));
    setBusy(true);
    try {
      const problem = await onAdd(given);
      if (problem) setSaid(problem);
      else close();
    } catch {
      setSaid(words.failed);
    }
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (event.key === "Escape") close();
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void add();
    }
  };
  return (
    <fieldset className="mt-2 min-w-0 rounded border border-line-strong bg-surface-sunken px-4 pb-4">
      <legend className="sr-only">{title}</legend>
      <div ref={box} role="presentation" onKeyDown={onKeyDown} className="grid gap-3 pt-3">
        <p aria-hidden className="font-semibold">
          {title}
        </p>
        {hint && <p className="-mt-2 text-sm text-ink-soft">{hint}</p>}
        {children}
        {said && <Notice variant="bad">{said}</Notice>}
        <div className="flex gap-2">
          <Button busy={busy} onClick={() => void add()}>
            {words.add}
          </Button>
          <Button variant="quiet" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
