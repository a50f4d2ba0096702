import type { Column, Sort } from "./Column.ts";
import { Select } from "./Select.tsx";

interface SortChoiceProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** The order of the cards on a phone, where there are no column headers to press. */
export function SortChoice<Row>({ label, columns, sort, onSort }: SortChoiceProps<Row>) {
  const options = columns
    .filter(column => column.sortable)
    .flatMap(({ id, header }) => [
      { value: `${id} up`, label: `${label}: ${header} ↑` },
      { value: `${id} down`, label: `${label}: ${header} ↓` },
    ]);
  return (
    <Select
      compact
      label={label}
      options={options}
      value={sort ? `${sort.id} ${sort.descending ? "down" : "up"}` : ""}
      emptyLabel={sort ? undefined : label}
      onChange={event => {
        const [id, way] = event.target.value.split(" ");
        if (id) onSort({ id, descending: way === "down" });
      }}
      className="mb-2 sm:hidden print:hidden"
    />
  );
}
