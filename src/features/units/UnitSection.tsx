import { type ReactNode, useId } from "react";

/** A titled list on a unit's page. */
export function UnitSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-6">
      <h2 id={id} className="mb-2 font-semibold">
        {title}
      </h2>
      <ul className="space-y-1.5">{children}</ul>
    </section>
  );
}
