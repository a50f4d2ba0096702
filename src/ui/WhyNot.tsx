import { type ReactNode, useId } from "react";

interface WhyNotProps {
  reason: string;
  children: (describedBy: string) => ReactNode;
}

/** Shows on hover and on focus why the button inside is not allowed, and gives readers the same words. */
export function WhyNot({ reason, children }: WhyNotProps) {
  const id = useId();
  return (
    <span className="group relative inline-flex print:hidden">
      {children(id)}
      <span
        role="tooltip"
        id={id}
        className="pointer-events-none invisible absolute top-full right-0 z-20 mt-1 w-max max-w-64 rounded bg-ink px-2 py-1 text-xs text-surface group-focus-within:visible group-hover:visible"
      >
        {reason}
      </span>
    </span>
  );
}
