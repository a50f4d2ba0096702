import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { fieldsOf } from "../../domain/review/reviewForm.ts";
import type { RolledUp } from "../../domain/review/reviewRollUp.ts";
import type { ReviewView } from "../../domain/review/reviewView.ts";
import { formatDecimal } from "../../domain/text/decimal.ts";
import { useWords } from "../../i18n/useWords.ts";
import { rollUpWords } from "../../i18n/words/rollUp.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Select } from "../../ui/Select.tsx";
import { Table } from "../../ui/Table.tsx";

/** What the units' approved filings come to, figure by figure, with who counts and who does not, and why; each opens. */
export function RollUpSection({ view }: { view: ReviewView }) {
  const t = useWords(rollUpWords);
  const [form, setForm] = useState("");
  const query = { id: view.review.id, ...(form !== "" && { form }) };
  const found = useQuery({ ...read(contract.reviews.rollUp, query), placeholderData: keepPreviousData });
  if (!found.data || found.data.rows.length === 0) return null;
  const { rows, units, forms } = found.data;
  return (
    <section aria-labelledby="roll-up" className="mt-6">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <h2 id="roll-up" className="text-base font-semibold">
          {t.title}
        </h2>
        {forms.length > 1 && (
          <Select
            compact
            className="w-full sm:w-80 print:hidden"
            label={t.form}
            emptyLabel={t.allForms}
            value={form}
            onChange={event => setForm(event.target.value)}
            options={forms.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <Table
        caption={t.title}
        columns={rollUpColumns(t, view, units)}
        rows={rows}
        rowKey={row => row.fieldId}
        stale={found.isPlaceholderData}
      />
    </section>
  );
}

function rollUpColumns(
  t: (typeof rollUpWords)["vi"],
  view: ReviewView,
  units: readonly { id: string; name: string }[],
): Column<RolledUp>[] {
  const fields = new Map(fieldsOf(view.form).map(field => [field.id, field]));
  const nameOf = new Map(units.map(unit => [unit.id, unit.name]));
  return [
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
      cell: row => (
        <Counted words={t.of(row.counted.length, row.counted.length + row.notCounted.length)}>
          {row.counted.map(({ unitId, reviewId, value }) => (
            <UnitLine key={unitId} reviewId={reviewId} unit={nameOf.get(unitId) ?? ""}>
              {formatDecimal(value)}
            </UnitLine>
          ))}
        </Counted>
      ),
    },
    {
      id: "left",
      header: t.notCounted,
      cell: row => (
        <ul>
          {row.notCounted.map(({ unitId, reviewId, why }) => (
            <UnitLine key={unitId} reviewId={reviewId} unit={nameOf.get(unitId) ?? ""}>
              {t.why[why]}
            </UnitLine>
          ))}
        </ul>
      ),
    },
  ];
}

function Counted({ words, children }: { words: string; children: ReactNode[] }) {
  if (children.length === 0) return words;
  return (
    <Disclosure summary={words}>
      <ul>{children}</ul>
    </Disclosure>
  );
}

function UnitLine({ reviewId, unit, children }: { reviewId: string | null; unit: string; children: string }) {
  return (
    <li>
      {reviewId === null ? (
        unit
      ) : (
        <Link to={paths.review(reviewId)} className={linkLook()}>
          {unit}
        </Link>
      )}
      : {children}
    </li>
  );
}
