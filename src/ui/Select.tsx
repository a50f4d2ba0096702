import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classes } from "./classes.ts";
import { controlLook } from "./controlLook.ts";
import { Field, type FieldWords } from "./Field.tsx";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends FieldWords, ComponentProps<"select"> {
  /** Or pass `<option>` and `<optgroup>` as children. */
  options?: readonly SelectOption[];
  /** The word for "nothing chosen"; without it there is no empty choice. */
  emptyLabel?: string;
}

/** A choice from a short known list, by the platform's own control; spread `register(name)` onto it. */
export function Select({
  label,
  hint,
  error,
  mark,
  compact,
  className,
  id,
  options,
  emptyLabel,
  children,
  ...select
}: SelectProps) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      mark={mark}
      compact={compact}
      id={id ?? select.name}
      className={className}
    >
      {control => (
        <span className="relative block">
          <select
            {...select}
            {...control}
            className={classes(controlLook(compact), "appearance-none truncate", compact ? "pr-7" : "pr-9")}
          >
            {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
            {options?.map(option => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
            {children}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-ink-faint print:hidden"
          />
        </span>
      )}
    </Field>
  );
}
