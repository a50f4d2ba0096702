import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";

interface ChoiceProps extends ComponentProps<"input"> {
  type: "checkbox" | "radio";
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errorId?: string | undefined;
}

/** A tick or a dot with its words; the whole line can be pressed. */
export function Choice({ label, hint, errorId, id, ...input }: ChoiceProps) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div>
      <label className="inline-flex min-h-8 items-start gap-2 py-1 text-base pointer-coarse:min-h-11">
        <input
          {...input}
          id={id}
          aria-describedby={classes(hintId, errorId) || undefined}
          aria-invalid={errorId ? true : undefined}
          className="mt-1 size-4 shrink-0"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={hintId} className="ml-6 text-sm text-ink-faint print:hidden">
          {hint}
        </div>
      )}
    </div>
  );
}
