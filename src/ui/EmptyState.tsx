import type { ReactNode } from "react";

export interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** What to do next, in one sentence. */
  text?: ReactNode;
  action?: ReactNode;
}

/** A place with nothing to show that says why and what to do next. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center rounded border border-dashed border-line px-6 py-12 text-center">
      {icon && <div className="mb-3 text-ink-faint [&_svg]:size-8 [&_svg]:stroke-[1.5]">{icon}</div>}
      <p className="text-base font-semibold">{title}</p>
      {text && <p className="mt-1 max-w-prose text-sm text-ink-soft">{text}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
