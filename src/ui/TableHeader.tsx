import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { Column, Sort } from "./Column.ts";
import { classes } from "./classes.ts";

interface TableHeaderProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  actionsLabel: string | undefined;
}

const cell =
  "sticky top-[var(--top-line,0px)] z-10 h-8 border-b border-line-strong bg-surface px-2 text-left text-xs font-medium text-ink-faint first:pl-3 last:pr-3 print:static";

/** The names of the columns; those that sort are buttons. It sticks under the shell's `--top-line`. */
export function TableHeader<Row>({ columns, sort, onSort, actionsLabel }: TableHeaderProps<Row>) {
  return (
    <thead className="max-sm:hidden">
      <tr>
        {columns.map(({ id, header, headerHidden, align, sortable, className }) => {
          const sorted = sort?.id === id;
          const direction = sort?.descending ? "descending" : "ascending";
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sorted ? direction : undefined}
              className={classes(cell, align === "right" && "text-right", className)}
            >
              {sortable && onSort ? (
                <button
                  type="button"
                  className={classes(
                    "group/sort -mx-1 inline-flex min-h-6 items-center gap-1 rounded px-1 hover:text-ink",
                    align === "right" && "flex-row-reverse",
                    sorted && "text-ink",
                  )}
                  onClick={() => onSort({ id, descending: sorted && !sort.descending })}
                >
                  {header}
                  <SortMark sorted={sorted} descending={sorted && sort.descending} />
                </button>
              ) : (
                <span className={classes(headerHidden && "sr-only")}>{header}</span>
              )}
            </th>
          );
        })}
        {actionsLabel !== undefined && (
          <th scope="col" className={cell}>
            <span className="sr-only">{actionsLabel}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

function SortMark({ sorted, descending }: { sorted: boolean; descending: boolean }) {
  if (!sorted) {
    return (
      <ChevronsUpDown
        aria-hidden
        className="size-3.5 opacity-0 group-hover/sort:opacity-100 group-focus-visible/sort:opacity-100 print:hidden"
      />
    );
  }
  const Arrow = descending ? ArrowDown : ArrowUp;
  return <Arrow aria-hidden className="size-3.5" />;
}
