import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { firstControl } from "./firstControl.ts";
import { RowActions, type RowActionsProps } from "./RowActions.tsx";

export interface ListRowProps extends RowActionsProps {
  /** The row's name for readers, e.g. "Dòng 3". */
  label: string;
  /** Shown at the left, e.g. the place in the list. */
  number?: ReactNode;
  children: ReactNode;
}

/** Makes a step that keeps focus: a moved element loses it in the browser and gets it back once the list stands in its new order. */
function keepingFocus(step: (() => void) | undefined): (() => void) | undefined {
  if (!step) return undefined;
  return () => {
    const active = document.activeElement;
    step();
    requestAnimationFrame(() => {
      if (active instanceof HTMLElement && document.activeElement !== active) active.focus();
    });
  };
}

/** One quiet row of a list that is edited (inside `<ol>`): Alt+↑ and Alt+↓ move it from any of its fields, and focus never gets lost. On a phone the words have the whole width, below number and buttons. */
export function ListRow(props: ListRowProps) {
  const { label, number, children, words, onMoveUp, onMoveDown, onRemove, more } = props;
  const row = useRef<HTMLLIElement>(null);

  const remove = () => {
    const list = row.current?.parentElement;
    const place = list ? [...list.children].indexOf(row.current as Element) : 0;
    onRemove?.();
    requestAnimationFrame(() =>
      firstControl(list?.children[place] ?? list?.children[place - 1] ?? list?.parentElement)?.focus(),
    );
  };
  const up = keepingFocus(onMoveUp);
  const down = keepingFocus(onMoveDown);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    (event.key === "ArrowUp" ? up : down)?.();
  };
  return (
    <li ref={row} aria-label={label} className="border-b border-line py-2 focus-within:border-line-strong">
      {/* The keys belong to the fields inside; the box only hears them on their way up. */}
      <div
        role="presentation"
        className="flex items-start gap-2 max-sm:flex-wrap max-sm:gap-y-1"
        onKeyDown={onKeyDown}
      >
        {number !== undefined && (
          <span
            aria-hidden
            className="w-6 shrink-0 pt-1.5 text-sm text-ink-faint figures sm:text-right print:pt-0"
          >
            {number}
          </span>
        )}
        <div className="min-w-0 flex-1 max-sm:order-1 max-sm:basis-full">{children}</div>
        <RowActions more={more} words={words} onMoveUp={up} onMoveDown={down} onRemove={onRemove && remove} />
      </div>
    </li>
  );
}
