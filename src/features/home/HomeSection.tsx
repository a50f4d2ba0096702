import { type ReactNode, useId } from "react";

interface HomeSectionProps {
  title: string;
  /** The way to all of it. */
  link?: ReactNode;
  children: ReactNode;
}

/** One part of the home page: a heading with the way to all of it, and the few lines that matter now. */
export function HomeSection({ title, link, children }: HomeSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <div className="mb-2 flex items-baseline justify-between gap-4 border-b border-line pb-1">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {link}
      </div>
      {children}
    </section>
  );
}
