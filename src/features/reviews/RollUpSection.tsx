import { useQuery } from "@tanstack/react-query";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { fieldsOf } from "../../domain/review/reviewForm.ts";
import type { RolledUp } from "../../domain/review/reviewRollUp.ts";
import type { ReviewView } from "../../domain/review/reviewView.ts";
import { formatDecimal } from "../../domain/text/decimal.ts";
import { useWords } from "../../i18n/useWords.ts";
import { rollUpWords } from "../../i18n/words/rollUp.ts";
import type { Column } from "../../ui/Column.ts";
import { Table } from "../../ui/Table.tsx";

/** What the units' approved filings come to, figure by figure, with who counts and who does not, and why. */
export function RollUpSection({ view }: { view: ReviewView }) {
  const t = useWords(rollUpWords);
  const found = useQuery(read(contract.reviews.rollUp, { id: view.review.id }));
  if (!found.data || found.data.rows.length === 0) return null;
  const { rows, units } = found.data;
  const fields = new Map(fieldsOf(view.form).map(field => [field.id, field]));
  const nameOf = new Map(units.map(unit => [unit.id, unit.name]));
  const columns: Column<RolledUp>[] = [
    { id: "field", header: t.figure, cell: row => fields.get(row.fieldId)?.label ?? "", cardRole: "title" },
    {
      id: "value",
      header: t.value,
      align: "right",
      cell: row =>
        row.value === null
          ? t.unknown
          : `${formatDecimal(row.value)} ${fields.get(row.fieldId)?.measure ?? ""}`,
      className: "whitespace-nowrap",
    },
    { id: "how", header: t.how, cell: row => t[row.rollUp] },
    {
      id: "counted",
      header: t.counted,
      align: "right",
      cell: row => t.of(row.counted.length, row.counted.length + row.notCounted.length),
      className: "whitespace-nowrap",
    },
    {
      id: "left",
      header: t.notCounted,
      cell: row =>
        row.notCounted.map(({ unitId, why }) => `${nameOf.get(unitId) ?? ""} (${t.why[why]})`).join("; "),
    },
  ];
  return (
    <section aria-labelledby="roll-up" className="mt-6">
      <h2 id="roll-up" className="mb-2 text-base font-semibold">
        {t.title}
      </h2>
      <Table caption={t.title} columns={columns} rows={rows} rowKey={row => row.fieldId} />
    </section>
  );
}
