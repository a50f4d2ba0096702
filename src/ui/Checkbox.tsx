import { type ComponentProps, type ReactNode, useId } from "react";
import { Choice } from "./Choice.tsx";
import { FieldError } from "./FieldError.tsx";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
}

/** One yes-or-no; spread `register(name)` onto it. */
export function Checkbox({ label, hint, error, id, className, ...input }: CheckboxProps) {
  const made = useId();
  const controlId = id ?? input.name ?? made;
  return (
    <div className={className}>
      <Choice
        {...input}
        type="checkbox"
        id={controlId}
        label={label}
        hint={hint}
        errorId={error ? `${controlId}-error` : undefined}
      />
      <FieldError id={`${controlId}-error`} error={error} />
    </div>
  );
}
