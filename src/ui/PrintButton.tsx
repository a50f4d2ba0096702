import { Printer } from "lucide-react";
import { Button, type ButtonProps } from "./Button.tsx";

interface PrintButtonProps extends Pick<ButtonProps, "variant" | "busy" | "className"> {
  label: string;
  /** What comes before the paper; without it the page is printed as it stands. */
  onPrint?: () => void;
}

/** Puts the page on paper. */
export function PrintButton({
  label,
  variant = "quiet",
  onPrint = () => window.print(),
  ...rest
}: PrintButtonProps) {
  return (
    <Button variant={variant} icon={<Printer aria-hidden className="size-4" />} onClick={onPrint} {...rest}>
      {label}
    </Button>
  );
}
