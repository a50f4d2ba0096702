import type { ReactNode } from "react";

interface ScrollBoxProps {
  label: string;
  children: ReactNode;
}

/** A box for what is wider than the page; it takes focus, because what scrolls must be reachable by keys. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    <section
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="max-h-[75vh] overflow-auto print:max-h-none print:overflow-visible"
    >
      {children}
    </section>
  );
}
