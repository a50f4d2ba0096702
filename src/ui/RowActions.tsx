import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";

export interface RowActionsProps {
  /** Each with the row's name, e.g. "Bỏ dòng 3". */
  words: { up: string; down: string; remove: string };
  /** Absent where the row cannot go further. */
  onMoveUp?: (() => void) | undefined;
  onMoveDown?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
  /** Stands before the others: what else can be done with the row. */
  more?: ReactNode;
}

/** The buttons at the end of a row in a list that is edited. */
export function RowActions({ words, onMoveUp, onMoveDown, onRemove, more }: RowActionsProps) {
  return (
    <span className="flex shrink-0 max-sm:ml-auto print:hidden">
      {more}
      <IconButton
        label={words.up}
        aria-keyshortcuts="Alt+ArrowUp"
        aria-disabled={!onMoveUp || undefined}
        onClick={onMoveUp}
        icon={<ArrowUp aria-hidden className="size-4" />}
      />
      <IconButton
        label={words.down}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-disabled={!onMoveDown || undefined}
        onClick={onMoveDown}
        icon={<ArrowDown aria-hidden className="size-4" />}
      />
      {onRemove && (
        <IconButton label={words.remove} onClick={onRemove} icon={<X aria-hidden className="size-4" />} />
      )}
    </span>
  );
}
