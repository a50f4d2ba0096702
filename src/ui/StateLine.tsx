import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import type { Hue } from "./Tag.tsx";

const inks: Record<Hue, string> = {
  ok: "text-ok",
  warn: "text-warn",
  bad: "text-bad",
  info: "text-info",
  plain: "text-ink-faint",
};

export interface StateLineProps {
  hue?: Hue;
  icon?: ReactNode;
  /** May be empty: the line keeps its height. */
  children?: ReactNode;
}

/** What became of the answers, in words, always in the same place and height, read aloud politely. */
export function StateLine({ hue = "plain", icon, children }: StateLineProps) {
  return (
    <output
      className={classes(
        "flex h-10 items-center gap-1.5 overflow-hidden text-sm sm:h-6 print:hidden [&_svg]:size-4 [&_svg]:shrink-0",
        inks[hue],
      )}
    >
      {icon}
      <span className="line-clamp-2 sm:line-clamp-1">{children}</span>
    </output>
  );
}
