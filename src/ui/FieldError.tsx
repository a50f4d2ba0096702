import { CircleAlert } from "lucide-react";

interface FieldErrorProps {
  id: string | undefined;
  error: string | undefined;
}

/** The words that stand beside a field when it cannot be accepted as it is. */
export function FieldError({ id, error }: FieldErrorProps) {
  if (!error) return null;
  return (
    <p id={id} className="mt-1 flex items-start gap-1 text-sm font-medium text-bad">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {error}
    </p>
  );
}
