import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

export interface DisclosureProps {
  summary: ReactNode;
  /** A short fact at the end of the line, such as a count. */
  meta?: ReactNode;
  /** Open at first; afterwards it is the person's. */
  open?: boolean;
  children: ReactNode;
}

/** Something that can wait behind one line; printed open. */
export function Disclosure({ summary, meta, open, children }: DisclosureProps) {
  return (
    <details className="group/more" open={open}>
      <summary className="flex min-h-8 list-none items-center gap-2 rounded py-1 text-sm font-medium hover:bg-surface-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-faint transition-transform duration-100 group-open/more:rotate-90 print:hidden"
        />
        <span className="min-w-0 flex-1">{summary}</span>
        {meta && <span className="pr-2 font-normal text-ink-faint figures">{meta}</span>}
      </summary>
      <div className="py-2 pl-6">{children}</div>
    </details>
  );
}
