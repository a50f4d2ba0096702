import type { ReactNode } from "react";
import type { Column, Sort } from "./Column.ts";
import { classes } from "./classes.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import { SortChoice } from "./SortChoice.tsx";
import { TableHeader } from "./TableHeader.tsx";
import { type RenderLink, TableRow } from "./TableRow.tsx";

export interface TableProps<Row> {
  /** What the table lists, for readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; the title cell becomes the link and the whole row can be pressed. */
  rowHref?: (row: Row) => string | undefined;
  renderLink?: RenderLink;
  /** Buttons at the end of a row, seen on hover, on focus and always under a finger. */
  actions?: (row: Row) => ReactNode;
  actionsLabel?: string;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  /** The word for "order by", on a phone, where sorting is a choice above the cards. */
  sortLabel?: string;
  /** 32-px rows instead of 40. */
  dense?: boolean;
  /** Scrolls sideways in its own box instead of sticking to the page. */
  wide?: boolean;
  /** Rows of an older question, while the answer to the new one is on its way. */
  stale?: boolean;
  footer?: ReactNode;
}

/** Records as rows; below 640 px each row is a card with its title and facts. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, renderLink, actions, actionsLabel, sort, onSort } = props;
  const titleId = (columns.find(column => column.cardRole === "title") ?? columns[0])?.id;
  const table = (
    <table
      aria-busy={props.stale || undefined}
      className={classes(
        "w-full border-separate border-spacing-0 text-sm figures transition-opacity max-sm:block",
        props.stale && "opacity-60",
      )}
    >
      <caption className="sr-only">{caption}</caption>
      <TableHeader
        columns={columns}
        sort={sort}
        onSort={onSort}
        actionsLabel={actions && (actionsLabel ?? "")}
      />
      <tbody className="max-sm:block">
        {rows.map(row => (
          <TableRow
            key={rowKey(row)}
            row={row}
            columns={columns}
            titleId={titleId}
            href={rowHref?.(row)}
            renderLink={renderLink}
            actions={actions?.(row)}
            dense={props.dense}
          />
        ))}
      </tbody>
    </table>
  );
  return (
    <div>
      {props.sortLabel && onSort && (
        <SortChoice label={props.sortLabel} columns={columns} sort={sort} onSort={onSort} />
      )}
      {props.wide ? <ScrollBox label={caption}>{table}</ScrollBox> : table}
      {props.footer && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2 text-sm text-ink-soft figures">
          {props.footer}
        </div>
      )}
    </div>
  );
}
