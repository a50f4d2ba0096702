import type { ReactNode } from "react";

/** One column of a `Table`, and what becomes of it when a row is a card on a phone. */
export interface Column<Row> {
  id: string;
  header: string;
  /** The header is only heard, where what stands below it says enough to the eye. */
  headerHidden?: boolean;
  cell: (row: Row) => ReactNode;
  align?: "left" | "right";
  sortable?: boolean;
  /** The title names the row (the first column, unless another says so); facts follow it; hidden ones wait for a wider screen. */
  cardRole?: "title" | "fact" | "hidden";
  /** Width and wrapping, e.g. "w-32 whitespace-nowrap". */
  className?: string;
}

/** By which column the rows stand in order, and which way. */
export interface Sort {
  id: string;
  descending: boolean;
}
