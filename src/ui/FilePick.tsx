import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { Button } from "./Button.tsx";
import type { ButtonVariant } from "./buttonLook.ts";
import { IconButton } from "./IconButton.tsx";

export interface FilePickProps {
  label: string;
  /** Endings as `accept` wants them. */
  accept: string;
  onChoose: (files: File[]) => void;
  /** Only the paper clip, for rows. */
  small?: boolean;
  variant?: ButtonVariant;
}

/** A button that opens the device's own file chooser, for several files at once. */
export function FilePick({ label, accept, onChoose, small, variant = "quiet" }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = {
    icon: <Paperclip aria-hidden className="size-4" />,
    onClick: () => input.current?.click(),
  };
  return (
    <>
      {small ? (
        <IconButton label={label} {...button} />
      ) : (
        <Button variant={variant} size="small" {...button}>
          {label}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={label}
        onChange={event => {
          onChoose([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.target.value = "";
        }}
      />
    </>
  );
}
