import { Ellipsis } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import type { ButtonSize, ButtonVariant } from "./buttonLook.ts";
import { IconButton } from "./IconButton.tsx";
import { type MenuItem, MenuItems } from "./MenuItems.tsx";
import { placeUnder } from "./placeUnder.ts";

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
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const startAtEnd = useRef(false);

  const place = () => {
    if (list.current && button.current) placeUnder(list.current, button.current, { align: "end" });
  };
  const trigger = {
    ref: button,
    variant,
    size,
    "aria-haspopup": "menu" as const,
    "aria-expanded": open,
    "aria-controls": open ? id : undefined,
    popoverTarget: id,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      startAtEnd.current = event.key === "ArrowUp";
      list.current?.showPopover();
    },
  };
  return (
    <>
      {bare ? (
        <IconButton {...trigger} label={label} icon={icon ?? <Ellipsis aria-hidden className="size-4" />} />
      ) : (
        <Button {...trigger} icon={icon}>
          {label}
        </Button>
      )}
      <div
        ref={list}
        id={id}
        popover="auto"
        onBeforeToggle={place}
        onToggle={event => {
          if (event.target !== list.current) return;
          const shown = event.newState === "open";
          setOpen(shown);
          if (!shown) return;
          place();
          const found = list.current.querySelectorAll<HTMLElement>("[role=menuitem]");
          found[startAtEnd.current ? found.length - 1 : 0]?.focus();
          startAtEnd.current = false;
        }}
        className="min-w-48 overflow-y-auto rounded border border-line bg-surface-raised p-1 text-ink shadow-raised"
      >
        <MenuItems label={label} items={items} onDone={() => list.current?.hidePopover()} />
      </div>
    </>
  );
}
