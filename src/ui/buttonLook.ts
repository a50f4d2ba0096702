import { classes } from "./classes.ts";

/** How much a button asks for attention; a page has one primary. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-accent-ink not-aria-disabled:hover:bg-accent-strong",
  secondary: "border-line-strong bg-surface-raised text-ink not-aria-disabled:hover:bg-surface-sunken",
  quiet:
    "border-transparent text-ink-soft not-aria-disabled:hover:bg-surface-sunken not-aria-disabled:hover:text-ink",
  danger: "border-bad bg-surface-raised text-bad not-aria-disabled:hover:bg-bad-bg",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8 gap-1 px-2 py-1",
  medium: "min-h-10 gap-2 px-4 py-2",
};

/** The one look of things that are pressed; fingers get 44 px whatever the size. */
export function buttonLook(variant: ButtonVariant = "secondary", size: ButtonSize = "medium"): string {
  return classes(
    "inline-flex items-center justify-center rounded border text-sm font-medium no-underline",
    "transition-colors duration-100 pointer-coarse:min-h-11 print:hidden",
    "aria-disabled:opacity-60 not-aria-disabled:cursor-pointer",
    variants[variant],
    sizes[size],
  );
}
