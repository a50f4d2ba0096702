import { useQuery } from "@tanstack/react-query";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { ReasonLine } from "../../../domain/review/returnDigest.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { returnDigestWords } from "../../../i18n/words/returnDigest.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import type { Column } from "../../../ui/Column.ts";
import { Table } from "../../../ui/Table.tsx";

/** Why reviews came back this year: which reasons, at which questions, of which units; so that the same is not returned again. */
export function ReturnReasons({ form, year }: { form: string; year: number }) {
  const { reasons } = useWords(reviewPageWords);
  const t = useWords(returnDigestWords);
  const rows = useQuery(read(contract.reviews.reasons, { form, year })).data?.rows ?? [];
  if (rows.length === 0) return null;
  const named = (list: ReasonLine["fields"], nameless: string) =>
    list.map(({ name, count }) => `${name || nameless} (${count})`).join("; ");
  const columns: Column<ReasonLine>[] = [
    { id: "reason", header: t.reason, cell: row => reasons[row.reason], cardRole: "title" },
    { id: "count", header: t.count, align: "right", cell: row => row.count },
    { id: "fields", header: t.fields, cell: row => named(row.fields, t.whole) },
    { id: "units", header: t.units, cell: row => named(row.units, "") },
  ];
  return (
    <section aria-labelledby="return-reasons" className="mt-8">
      <h2 id="return-reasons" className="mb-2 text-base font-semibold">
        {t.title}
      </h2>
      <Table caption={t.title} columns={columns} rows={rows} rowKey={row => row.reason} />
    </section>
  );
}
