import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** The four hues of state, and the absence of one. */
export type Hue = "ok" | "warn" | "bad" | "info" | "plain";

const looks: Record<Hue, string> = {
  ok: "bg-ok-bg text-ok",
  warn: "bg-warn-bg text-warn",
  bad: "bg-bad-bg text-bad",
  info: "bg-info-bg text-info",
  plain: "bg-surface-sunken text-ink-soft",
};

export interface TagProps {
  hue?: Hue;
  icon?: ReactNode;
  children: ReactNode;
}

/** A state as a word; the hue only repeats it. */
export function Tag({ hue = "plain", icon, children }: TagProps) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1 rounded px-1.5 py-px text-xs font-medium whitespace-nowrap [&_svg]:size-3",
        "forced-colors:border print:border print:border-line-strong",
        looks[hue],
      )}
    >
      {icon}
      {children}
    </span>
  );
}
