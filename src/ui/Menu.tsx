import { ChevronDown, Ellipsis } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import type { ButtonSize, ButtonVariant } from "./buttonLook.ts";
import { IconButton } from "./IconButton.tsx";
import { type MenuItem, MenuPopup } from "./MenuPopup.tsx";

export interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  icon?: ReactNode;
  /** Only the icon is seen (three dots unless another is given). */
  bare?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A button that opens a list of actions (APG menu button): arrows, Home, End, letters, Escape. */
export function Menu({
  label,
  items,
  icon,
  bare,
  variant = bare ? "quiet" : "secondary",
  size = "small",
}: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [start, setStart] = useState<"first" | "last">();
  const open = start !== undefined;
  const trigger = {
    ref: button,
    variant,
    size,
    "aria-haspopup": "menu" as const,
    "aria-expanded": open,
    "aria-controls": open ? id : undefined,
    onClick: () => setStart(open ? undefined : "first"),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      setStart(event.key === "ArrowUp" ? "last" : "first");
    },
  };
  return (
    <>
      {bare ? (
        <IconButton {...trigger} label={label} icon={icon ?? <Ellipsis aria-hidden className="size-4" />} />
      ) : (
        <Button {...trigger} icon={icon}>
          {label}
          <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
        </Button>
      )}
      {open && (
        <MenuPopup
          id={id}
          label={label}
          items={items}
          anchor={button}
          start={start}
          onClose={() => setStart(undefined)}
        />
      )}
    </>
  );
}
