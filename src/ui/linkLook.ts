import { type ButtonSize, type ButtonVariant, buttonLook } from "./buttonLook.ts";

/** Classes for a router `Link`: an underlined word in running text, or the look of a button when a variant is named. */
export function linkLook(variant?: ButtonVariant, size?: ButtonSize): string {
  if (variant) return buttonLook(variant, size);
  return "font-medium text-ink underline decoration-line-strong underline-offset-3 hover:decoration-ink hover:decoration-2";
}
