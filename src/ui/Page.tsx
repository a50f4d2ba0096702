import { type ReactNode, useEffect, useRef } from "react";

export interface PageProps {
  title: string;
  /** Where this page hangs, as links. */
  breadcrumb?: ReactNode;
  /** The one primary action, and quiet ones beside it. */
  action?: ReactNode;
  /** One line of facts under the title. */
  meta?: ReactNode;
  children: ReactNode;
}

/** A place one can go to: its heading takes focus on arrival and names the browser's tab. */
export function Page({ title, breadcrumb, action, meta, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Scroll belongs to the router, which restores it on "back".
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} · Sơ Kết`;
  }, [title]);
  return (
    <article className="mx-auto w-full max-w-[90rem] px-4 py-4 sm:px-6 sm:py-6 print:p-0">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 sm:mb-6">
        <div className="min-w-0">
          {breadcrumb && <div className="mb-1 text-sm text-ink-faint print:hidden">{breadcrumb}</div>}
          <h1 ref={heading} tabIndex={-1} className="text-lg font-semibold tracking-tight text-pretty">
            {title}
          </h1>
          {meta && (
            <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
              {meta}
            </div>
          )}
        </div>
        {action && (
          // On a phone they stand in a row of their own, where a borderless one would look indented.
          <div className="flex flex-wrap items-center gap-2 max-sm:*:not-[.bg-accent]:border-line print:hidden">
            {action}
          </div>
        )}
      </header>
      {children}
    </article>
  );
}
