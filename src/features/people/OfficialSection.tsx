import { type ReactNode, useId } from "react";

interface OfficialSectionProps {
  title: string;
  /** Shown where there is nothing to list. */
  none?: string | undefined;
  children?: ReactNode;
}

/** One part of a person's page. */
export function OfficialSection({ title, none, children }: OfficialSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 first:mt-0 print:mt-4">
      <h2 id={id} className="mb-2 border-b border-line pb-1 text-base font-semibold">
        {title}
      </h2>
      {none === undefined ? children : <p className="text-ink-soft">{none}</p>}
    </section>
  );
}
