import { type ReactNode, useId } from "react";

interface UnitSectionProps {
  title: string;
  /** Said in the list's place where there is nothing to list. */
  none?: string | undefined;
  /** Leads to more than the list shows. */
  more?: ReactNode;
  children?: ReactNode;
}

/** A titled list on a unit's page. */
export function UnitSection({ title, none, more, children }: UnitSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 print:mt-4">
      <h2 id={id} className="mb-2 border-b border-line pb-1 text-base font-semibold">
        {title}
      </h2>
      {none === undefined ? (
        <ul className="space-y-1.5">{children}</ul>
      ) : (
        <p className="text-ink-soft">{none}</p>
      )}
      {more && <p className="mt-2 print:hidden">{more}</p>}
    </section>
  );
}
