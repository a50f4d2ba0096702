import type { KeyboardEvent, ReactNode } from "react";
import { classes } from "./classes.ts";

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

interface MenuItemsProps {
  label: string;
  items: readonly MenuItem[];
  onDone: () => void;
}

/** Where a key leads from one of `count` items; a letter leads to the next item that begins with it. */
function next(key: string, from: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (key === "ArrowDown") return (from + 1) % count;
  if (key === "ArrowUp") return (from - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1) return undefined;
  const order = labels.map((_, step) => (from + 1 + step) % count);
  return order.find(place => labels[place]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}

/** The list inside an open menu, with the keys of the ARIA menu pattern. */
export function MenuItems({ label, items, onDone }: MenuItemsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Tab") onDone();
    const found = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const from = found.findIndex(item => item === document.activeElement);
    const to = next(
      event.key,
      from,
      items.map(item => item.label),
    );
    if (to === undefined) return;
    event.preventDefault();
    found[to]?.focus();
  };
  return (
    // The menu itself is not a stop: focus is always on one of its items.
    <div role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ id, label: word, icon, onSelect, danger, whyNot }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={whyNot !== undefined || undefined}
          className={classes(
            "flex min-h-8 w-full items-start gap-2 rounded px-2 py-1.5 text-left text-sm pointer-coarse:min-h-11 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0",
            "hover:bg-surface-sunken focus-visible:bg-surface-sunken focus-visible:-outline-offset-2",
            danger && "text-bad",
          )}
          onClick={() => {
            if (whyNot !== undefined) return;
            onDone();
            onSelect();
          }}
        >
          {icon}
          <span className="min-w-0">
            <span className={whyNot === undefined ? undefined : "opacity-60"}>{word}</span>
            {whyNot !== undefined && <span className="block max-w-64 text-xs text-ink-faint">{whyNot}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
