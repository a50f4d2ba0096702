import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { FieldError } from "./FieldError.tsx";

/** What every field may say about itself; the words are the caller's. */
export interface FieldWords {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** A short word after the label, such as "không bắt buộc". */
  mark?: string;
  /** In table-like rows: the label is only for readers, the control is 32 px high. */
  compact?: boolean;
}

/** Spread onto the control, these tie it to its label, hint and error. */
export interface ControlWiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps extends FieldWords {
  /** Defaults to the control's name, so that an error summary can link to it. */
  id?: string | undefined;
  className?: string | undefined;
  children: (control: ControlWiring) => ReactNode;
}

/** Label above, hint under it, error beside the control, all tied together for readers. */
export function Field({ label, hint, error, mark, compact, id, className, children }: FieldProps) {
  const made = useId();
  const controlId = id ?? made;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return (
    <div className={classes("min-w-0 break-inside-avoid", className)}>
      <label htmlFor={controlId} className={compact ? "sr-only" : "mb-1 block text-sm font-medium text-ink"}>
        {label}
        {mark && <span className="ml-2 font-normal text-ink-faint">{mark}</span>}
      </label>
      {hint && (
        <div id={hintId} className={compact ? "sr-only" : "-mt-0.5 mb-1 text-sm text-ink-faint print:hidden"}>
          {hint}
        </div>
      )}
      {children({
        id: controlId,
        "aria-describedby": classes(hintId, errorId) || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}
