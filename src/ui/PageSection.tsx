import { type ReactNode, useId } from "react";

interface PageSectionProps {
  title: string;
  /** Shown where there is nothing to list. */
  none?: string | undefined;
  /** Leads to more than is shown; not on paper. */
  more?: ReactNode;
  children?: ReactNode;
}

/** One titled part of a page that is read and printed. */
export function PageSection({ title, none, more, children }: PageSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 first:mt-0 print:mt-4">
      <h2 id={id} className="mb-2 border-b border-line pb-1 text-base font-semibold">
        {title}
      </h2>
      {none === undefined ? children : <p className="text-ink-soft">{none}</p>}
      {more && <p className="mt-2 print:hidden">{more}</p>}
    </section>
  );
}
