import type { NamedRef } from "../../../domain/namedRef.ts";
import { classes } from "../../../ui/classes.ts";
import { RefText } from "./RefText.tsx";

/** One column of a fact table: its text decides whether it is shown at all; a unit is shown as a link. */
export interface FactColumn<Row> {
  header: string;
  text: (row: Row) => string;
  unit?: (row: Row) => NamedRef;
  align?: "right";
}

interface FactTableProps<Row> {
  label: string;
  columns: readonly FactColumn<Row>[];
  rows: readonly Row[];
}

const cell = "py-1 pr-6 align-top last:pr-0 max-sm:flex max-sm:gap-2 max-sm:py-0 max-sm:pr-0";
const named =
  "max-sm:before:w-28 max-sm:before:shrink-0 max-sm:before:text-ink-faint max-sm:before:content-[attr(data-label)]";

/** A small table inside the minutes; columns in which the source says nothing are left out, on a phone each row is a block. */
export function FactTable<Row extends { id: string }>({ label, columns, rows }: FactTableProps<Row>) {
  const shown = columns.filter(column => rows.some(row => column.text(row) !== ""));
  return (
    <table className="mt-1.5 text-sm figures max-sm:block sm:min-w-1/2">
      <caption className="sr-only">{label}</caption>
      <thead className="max-sm:hidden">
        <tr className="text-left text-xs text-ink-faint">
          {shown.map(({ header, align }) => (
            <th
              key={header}
              scope="col"
              className={classes(
                "border-b border-line py-1 pr-6 font-medium last:pr-0",
                align === "right" && "text-right",
              )}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map(row => (
          <tr
            key={row.id}
            className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-1.5 sm:[&>td]:border-b sm:[&>td]:border-line"
          >
            {shown.map(column => (
              <td
                key={column.header}
                data-label={column.header}
                className={classes(
                  cell,
                  named,
                  column.text(row) === "" && "max-sm:hidden",
                  column.align === "right" && "text-right max-sm:text-left",
                )}
              >
                {column.unit ? <RefText named={column.unit(row)} by="unit" /> : column.text(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
