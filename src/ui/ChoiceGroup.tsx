import { type ComponentProps, type ReactNode, useId } from "react";
import { Choice } from "./Choice.tsx";
import { classes } from "./classes.ts";
import type { FieldWords } from "./Field.tsx";
import { FieldError } from "./FieldError.tsx";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

export interface ChoiceGroupProps
  extends Omit<FieldWords, "compact">,
    Omit<ComponentProps<"input">, "type" | "value" | "defaultValue" | "checked" | "defaultChecked"> {
  options: readonly ChoiceOption[];
  /** Controlled use; leave out when `register` owns the values. */
  value?: string | readonly string[] | undefined;
  defaultValue?: string | readonly string[] | undefined;
  /** Side by side when the words are short. */
  inline?: boolean;
}

const holds = (value: string | readonly string[] | undefined, option: string) =>
  value === undefined ? undefined : typeof value === "string" ? value === option : value.includes(option);

/** Several choices under one question; the first one carries the id, so an error summary lands on it. */
export function ChoiceGroup({
  type,
  label,
  hint,
  error,
  mark,
  options,
  value,
  defaultValue,
  inline,
  id,
  className,
  ...input
}: ChoiceGroupProps & { type: "checkbox" | "radio" }) {
  const made = useId();
  const groupId = id ?? input.name ?? made;
  const errorId = error ? `${groupId}-error` : undefined;
  const hintId = hint ? `${groupId}-group-hint` : undefined;
  return (
    <fieldset
      className={classes("min-w-0 break-inside-avoid", className)}
      aria-describedby={classes(hintId, errorId) || undefined}
    >
      <legend className="mb-1 text-sm font-medium">
        {label}
        {mark && <span className="ml-2 font-normal text-ink-faint">{mark}</span>}
      </legend>
      {hint && (
        <div id={hintId} className="-mt-0.5 mb-1 text-sm text-ink-faint print:hidden">
          {hint}
        </div>
      )}
      <div className={inline ? "flex flex-wrap gap-x-6" : undefined}>
        {options.map((option, place) => (
          <Choice
            {...input}
            key={option.value}
            type={type}
            id={place === 0 ? groupId : `${groupId}-${option.value}`}
            value={option.value}
            checked={holds(value, option.value)}
            defaultChecked={holds(defaultValue, option.value)}
            label={option.label}
            hint={option.hint}
            errorId={errorId}
          />
        ))}
      </div>
      <FieldError id={errorId} error={error} />
    </fieldset>
  );
}
