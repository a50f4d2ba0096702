import { classes } from "./classes.ts";

/** The one look of everything that is typed into or chosen from: 40 px in forms, 32 px in rows, never clipping stacked marks. */
export function controlLook(compact?: boolean): string {
  return classes(
    "block w-full min-w-0 rounded border border-line-strong bg-surface-raised text-ink",
    "placeholder:text-ink-faint hover:border-ink-soft focus-visible:outline-offset-0",
    "aria-invalid:border-2 aria-invalid:border-bad [&[readonly]]:bg-surface-sunken disabled:bg-surface-sunken",
    "pointer-coarse:min-h-11 pointer-coarse:text-base",
    "print:min-h-0 print:border-transparent print:p-0",
    compact ? "min-h-8 px-2 py-1 text-sm" : "min-h-10 px-3 py-1.5 text-base",
  );
}
