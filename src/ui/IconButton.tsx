import { Button, type ButtonProps } from "./Button.tsx";
import { classes } from "./classes.ts";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "title" | "aria-label"> {
  /** What it does; read aloud and shown on hover. */
  label: string;
}

/** A square button whose only word is its label for readers and hover. */
export function IconButton({
  label,
  variant = "quiet",
  size = "small",
  className,
  ...rest
}: IconButtonProps) {
  const square = size === "small" ? "w-8 px-0!" : "w-10 px-0!";
  return (
    <Button
      {...rest}
      variant={variant}
      size={size}
      aria-label={label}
      title={rest.whyNot === undefined ? label : undefined}
      className={classes(square, "shrink-0 pointer-coarse:w-11", className)}
    />
  );
}
