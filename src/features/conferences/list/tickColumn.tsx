import type { ConferenceSummary } from "../../../domain/conference/conferenceSummary.ts";
import type { Column } from "../../../ui/Column.ts";
import { classes } from "../../../ui/classes.ts";
import { type Selection, tickOf } from "./useSelection.ts";

/** The tick before each row, by which rows are chosen; it stands above the link that covers the row. Seen once it is wanted. */
export function tickColumn(
  { chosen, toggle, isChoosing }: Selection,
  words: { column: string; row: (title: string) => string },
): Column<ConferenceSummary> {
  return {
    id: "tick",
    header: words.column,
    headerHidden: true,
    cell: ({ id, title }) => (
      <input
        type="checkbox"
        {...{ [tickOf]: id }}
        aria-label={words.row(title)}
        aria-keyshortcuts="X"
        checked={chosen.has(id)}
        onChange={event => toggle(id, (event.nativeEvent as MouseEvent).shiftKey)}
        className={classes(
          "relative z-1 size-4 align-middle max-sm:size-6",
          chosen.size === 0 &&
            !isChoosing &&
            "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100",
        )}
      />
    ),
    cardRole: isChoosing ? "fact" : "hidden",
    className: "sm:w-8 print:hidden",
  };
}
