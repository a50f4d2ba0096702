import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useEffectEvent } from "react";
import { classes } from "./classes.ts";
import { nextItem } from "./nextItem.ts";
import { popupLook } from "./popupLook.ts";
import { usePopup } from "./usePopup.ts";

/** One action of a menu. */
export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  onSelect: () => void;
  danger?: boolean;
  /** Why the action is not allowed now; the item stays reachable and says it. */
  whyNot?: string | undefined;
}

interface MenuPopupProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  anchor: RefObject<HTMLButtonElement | null>;
  start: "first" | "last";
  onClose: () => void;
}

const placement = { align: "end" } as const;
const found = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
];

/** An open menu: it takes focus, and closes on choosing, Escape, Tab and a press elsewhere. */
export function MenuPopup({ id, label, items, anchor, start, onClose }: MenuPopupProps) {
  const popup = usePopup(anchor, placement);
  const elsewhere = useEffectEvent((event: Event) => {
    const target = event.target as Node;
    if (!popup.current?.contains(target) && !anchor.current?.contains(target)) onClose();
  });
  useEffect(() => {
    found(popup.current)
      .at(start === "last" ? -1 : 0)
      ?.focus();
  }, [popup, start]);
  useEffect(() => {
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, []);

  const leave = () => {
    onClose();
    anchor.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Focus goes back to the button first, so that Tab goes on from there.
    if (event.key === "Tab") return leave();
    const all = found(popup.current);
    const from = all.findIndex(item => item === document.activeElement);
    const to = nextItem(
      event.key,
      from,
      items.map(item => item.label),
    );
    if (to === undefined && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) leave();
    else all[to]?.focus();
  };
  return (
    <div
      ref={popup}
      id={id}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      className={`${popupLook} min-w-48 overflow-y-auto p-1`}
    >
      {items.map(({ id: key, label: word, icon, onSelect, danger, whyNot }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={whyNot !== undefined || undefined}
          className={classes(
            "flex min-h-8 w-full items-start gap-2 rounded px-2 py-1.5 text-left pointer-coarse:min-h-11 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0",
            "hover:bg-surface-sunken focus-visible:bg-surface-sunken focus-visible:-outline-offset-2",
            danger && "text-bad",
          )}
          onClick={() => {
            if (whyNot !== undefined) return;
            leave();
            onSelect();
          }}
        >
          {icon}
          <span className="min-w-0">
            <span className={whyNot === undefined ? undefined : "text-ink-faint"}>{word}</span>
            {whyNot !== undefined && <span className="block max-w-64 text-xs text-ink-faint">{whyNot}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
