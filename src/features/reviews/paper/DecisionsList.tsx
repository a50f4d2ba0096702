import type { ObligationDecision } from "../../../domain/review/obligationDecision.ts";
import { dayText, formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import type { Column } from "../../../ui/Column.ts";
import { Table } from "../../../ui/Table.tsx";

/** What staff decided about this filing, taken back or not: each with its reason and whoever decided it. */
export function DecisionsList({ decisions }: { decisions: readonly ObligationDecision[] }) {
  const { decisions: t, history } = useWords(reviewPageWords);
  const { language } = useLanguage();
  if (decisions.length === 0) return null;
  const columns: Column<ObligationDecision>[] = [
    { id: "act", header: history.act, cell: row => t.acts[row.act](dayText(row.dueOn)), cardRole: "title" },
    {
      id: "at",
      header: history.at,
      cell: row => formatInstant(row.at, language),
      className: "whitespace-nowrap",
    },
    { id: "by", header: history.by, cell: row => row.by },
    { id: "reason", header: history.what, cell: row => row.reason },
  ];
  return (
    <section aria-labelledby="decisions" className="mt-8">
      <h2 id="decisions" className="mb-2 text-base font-semibold">
        {t.title}
      </h2>
      <Table caption={t.title} columns={columns} rows={decisions.toReversed()} rowKey={row => row.at} />
    </section>
  );
}
