import { type ImportColumns, importFields } from "../../../domain/unit/unitImportColumns.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { unitImportWords } from "../../../i18n/words/unitImport.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Select } from "../../../ui/Select.tsx";

interface ImportColumnsChoiceProps {
  first: readonly string[];
  columns: ImportColumns;
  hasHeadings: boolean;
  onColumns: (columns: ImportColumns) => void;
  onHeadings: (hasHeadings: boolean) => void;
}

/** What each column of the list holds; one thing stands in one column only. */
export function ImportColumnsChoice({
  first,
  columns,
  hasHeadings,
  onColumns,
  onHeadings,
}: ImportColumnsChoiceProps) {
  const t = useWords(unitImportWords);
  const choose = (place: number, wanted: string) =>
    onColumns(
      columns.map((field, at) => {
        if (at === place) return importFields.find(one => one === wanted) ?? "";
        return field === wanted ? "" : field;
      }),
    );
  return (
    <section aria-label={t.columns} className="space-y-3">
      <Checkbox
        label={t.headings}
        checked={hasHeadings}
        onChange={event => onHeadings(event.target.checked)}
      />
      <div className="grid gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {columns.map((field, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={at}
            label={(hasHeadings && first[at]) || t.column(at + 1)}
            emptyLabel={t.leaveOut}
            options={importFields.map(value => ({ value, label: t.fields[value] }))}
            value={field}
            onChange={event => choose(at, event.target.value)}
          />
        ))}
      </div>
    </section>
  );
}
