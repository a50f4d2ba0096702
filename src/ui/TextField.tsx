import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { controlLook } from "./controlLook.ts";
import { Field, type FieldWords } from "./Field.tsx";
import { useWholeValueInPrint } from "./useWholeValueInPrint.ts";

export interface TextFieldProps extends FieldWords, ComponentProps<"input"> {
  /** A word inside the right edge, such as a unit of measure. */
  suffix?: string;
}

/** One line of text; spread `register(name)` onto it. The value is the browser's alone, so input methods are never disturbed. */
export function TextField({
  label,
  hint,
  error,
  mark,
  compact,
  suffix,
  className,
  id,
  ...input
}: TextFieldProps) {
  const printed = useWholeValueInPrint<HTMLSpanElement>();
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      mark={mark}
      compact={compact}
      id={id ?? input.name}
      className={className}
    >
      {control => (
        <span ref={printed} className="printed-value relative block">
          <input
            type="text"
            autoComplete="off"
            {...input}
            {...control}
            className={classes(
              controlLook(compact),
              suffix && "text-right figures",
              suffix && (suffix.length > 3 ? "pr-20" : "pr-10"),
            )}
          />
          {suffix && (
            <span aria-hidden className="absolute inset-y-0 right-3 flex items-center text-sm text-ink-faint">
              {suffix}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
