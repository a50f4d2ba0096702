import type { ReactNode } from "react";
import type { Column } from "./Column.ts";
import { classes } from "./classes.ts";

/** The caller's router link around a row's title. */
export type RenderLink = (href: string, content: ReactNode, className: string) => ReactNode;

interface TableRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  titleId: string | undefined;
  href: string | undefined;
  renderLink: RenderLink | undefined;
  actions: ReactNode;
  dense: boolean | undefined;
}

const cell = "border-b border-line align-middle max-sm:border-0 sm:px-2 sm:py-1 sm:first:pl-3 sm:last:pr-3";
// On a card an empty cell would be a label that names nothing.
const fact =
  "max-sm:empty:hidden max-sm:flex max-sm:items-baseline max-sm:gap-2 max-sm:text-left max-sm:before:w-28 max-sm:before:shrink-0 max-sm:before:text-ink-faint max-sm:before:content-[attr(data-label)]";
// The link's shadow covers the row, so that a press anywhere follows a real link; other controls stand above it.
const stretched =
  "font-medium text-ink after:absolute after:inset-0 hover:underline underline-offset-3 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus";

/** One record: a table row, or a card on a phone. */
export function TableRow<Row>({
  row,
  columns,
  titleId,
  href,
  renderLink,
  actions,
  dense,
}: TableRowProps<Row>) {
  return (
    <tr
      className={classes(
        "group relative hover:bg-surface-sunken/60 focus-within:bg-surface-sunken/60",
        "max-sm:flex max-sm:flex-col max-sm:gap-0.5 max-sm:border-b max-sm:border-line max-sm:px-1 max-sm:py-3",
        dense ? "sm:h-8" : "sm:h-10",
      )}
    >
      {columns.map(column => {
        const content = column.cell(row);
        if (column.id === titleId) {
          return (
            <th
              key={column.id}
              scope="row"
              className={classes(
                cell,
                "text-left font-medium max-sm:-order-1 max-sm:text-base",
                actions !== undefined && "max-sm:pr-22",
                column.className,
              )}
            >
              {href !== undefined && renderLink ? renderLink(href, content, stretched) : content}
            </th>
          );
        }
        return (
          <td
            key={column.id}
            data-label={column.header}
            className={classes(
              cell,
              "[&_a]:relative [&_button]:relative",
              // A link of its own in a row is a target of its own for a finger.
              "pointer-coarse:[&_a]:inline-flex pointer-coarse:[&_a]:min-h-11 pointer-coarse:[&_a]:items-center",
              column.cardRole === "hidden" ? "max-sm:hidden" : fact,
              column.align === "right" && "text-right",
              column.className,
            )}
          >
            {content}
          </td>
        );
      })}
      {actions !== undefined && (
        <td
          className={classes(
            cell,
            "text-right sm:w-px whitespace-nowrap max-sm:absolute max-sm:top-1.5 max-sm:right-0 print:hidden [&_button]:relative",
          )}
        >
          <span className="inline-flex gap-1 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-sm:opacity-100 pointer-coarse:opacity-100">
            {actions}
          </span>
        </td>
      )}
    </tr>
  );
}
