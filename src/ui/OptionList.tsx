/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no native element can be a list that is steered from a text box */
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** One line of a list under a text box. */
export interface Option {
  id: string;
  label: string;
  note?: string | undefined;
  icon?: ReactNode;
  /** Lines of one group stand together under its name. */
  group?: string | undefined;
}

interface OptionListProps<Line extends Option> {
  id: string;
  label: string;
  options: readonly Line[];
  /** The place that the text box points at; -1 is none. */
  active: number;
  onChoose: (option: Line) => void;
}

/** The id of the line at a place, for `aria-activedescendant`. */
export const optionId = (listId: string, place: number) => `${listId}-${place}`;

/** The listbox of a combobox: focus stays in the text box, the active line is only pointed at. */
export function OptionList<Line extends Option>({
  id,
  label,
  options,
  active,
  onChoose,
}: OptionListProps<Line>) {
  const line = (option: Line, place: number) => (
    <button
      key={option.id}
      ref={place === active ? element => element?.scrollIntoView?.({ block: "nearest" }) : undefined}
      type="button"
      role="option"
      tabIndex={-1}
      id={optionId(id, place)}
      aria-selected={place === active}
      onClick={() => onChoose(option)}
      className={classes(
        "flex min-h-8 w-full items-center gap-2 rounded px-2 py-1 text-left hover:bg-surface-sunken pointer-coarse:min-h-11",
        "[&_svg]:size-4 [&_svg]:shrink-0",
        place === active && "bg-surface-sunken outline-2 -outline-offset-2 outline-focus",
      )}
    >
      {option.icon}
      <span className="min-w-0 flex-1">{option.label}</span>
      {option.note && <span className="shrink-0 text-xs text-ink-faint">{option.note}</span>}
    </button>
  );
  const groups = [...new Set(options.map(option => option.group))];
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      // Pressing a line or the scroll bar must not take focus from the text box.
      onMouseDown={event => event.preventDefault()}
      className="min-h-0 overflow-y-auto p-1 text-sm"
    >
      {groups.map(group => {
        const lines = options.map((option, place) => option.group === group && line(option, place));
        if (group === undefined) return lines;
        return (
          <div key={group} role="group" aria-label={group}>
            <div aria-hidden className="px-2 pt-2 pb-1 text-xs font-medium text-ink-faint">
              {group}
            </div>
            {lines}
          </div>
        );
      })}
    </div>
  );
}
