import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./buttonLook.ts";
import { classes } from "./classes.ts";
import { Spinner } from "./Spinner.tsx";
import { WhyNot } from "./WhyNot.tsx";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** The work that this button started is under way: a second press does nothing. */
  busy?: boolean;
  /** Why the action is not allowed now; the button stays reachable and says it. */
  whyNot?: string | undefined;
}

/** A button that is never `disabled`: it keeps focus while busy and can say why it does not work. */
export function Button({
  variant,
  size,
  icon,
  busy,
  whyNot,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const asleep = busy || whyNot !== undefined;
  const button = (describedBy?: string) => (
    <button
      type="button"
      {...rest}
      aria-disabled={asleep || rest["aria-disabled"]}
      aria-busy={busy || undefined}
      aria-describedby={describedBy ?? rest["aria-describedby"]}
      className={classes(buttonLook(variant, size), className)}
      onClick={asleep ? (event: MouseEvent) => event.preventDefault() : onClick}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
  return whyNot === undefined ? button() : <WhyNot reason={whyNot}>{button}</WhyNot>;
}
