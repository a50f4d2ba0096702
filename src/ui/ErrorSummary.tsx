import { useEffect, useRef } from "react";

export interface FieldProblem {
  /** The id of the control; by default the field's name. */
  fieldId: string;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  problems: readonly FieldProblem[];
}

/** Everything that stands in the way, on top of the form; it takes focus when it appears and whenever its list changes. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.map(problem => problem.fieldId + problem.message).join("\n");
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded border-2 border-bad bg-surface-raised p-4 focus-visible:outline-2"
    >
      <h2 className="text-base font-semibold text-bad">{title}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-sm marker:text-bad">
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId + message}>
            <a
              href={`#${fieldId}`}
              className="font-medium text-bad underline underline-offset-3 hover:decoration-2"
              onClick={event => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
