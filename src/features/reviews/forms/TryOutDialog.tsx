import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { TriedOut } from "../../../domain/review/reviewTryOut.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { problemText, problemWords } from "../../../i18n/words/problems.ts";
import { reviewFormsWords } from "../../../i18n/words/reviewForms.ts";
import type { Column } from "../../../ui/Column.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Table } from "../../../ui/Table.tsx";

/** A dry run: the form as it is saved now, over what was filed for a period on an earlier number. Nothing is changed by it. */
export function TryOutDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(reviewFormsWords);
  const problems = useWords(problemWords);
  const { edit: t } = words;
  const [period, setPeriod] = useState("");
  const periods = useQuery(read(contract.periods.list, {})).data?.rows ?? [];
  const tried = useQuery({ ...read(contract.reviewForms.tryOut, { id, period }), enabled: period !== "" });
  const columns: Column<TriedOut>[] = [
    { id: "unit", header: t.tried.unit, cell: row => row.unit, cardRole: "title" },
    { id: "answered", header: t.tried.answered, align: "right", cell: row => `${row.answered}/${row.asked}` },
    { id: "gaps", header: t.tried.gaps, align: "right", cell: row => row.gaps },
    { id: "dropped", header: t.tried.dropped, cell: row => row.dropped.join("; ") },
  ];
  return (
    <Dialog open wide onClose={onClose} title={t.tryOut} closeLabel={t.cancel}>
      <div className="space-y-4">
        <p>{t.tryOutText}</p>
        <Select
          label={t.period}
          emptyLabel={t.choose}
          value={period}
          onChange={event => setPeriod(event.target.value)}
          options={periods.map(row => ({ value: row.id, label: row.name }))}
        />
        {period !== "" && tried.isPending && <Skeleton label={words.loading} rows={3} />}
        {tried.isError && <Notice variant="bad">{problemText(problems, tried.error.problem)}</Notice>}
        {tried.data &&
          (tried.data.rows.length === 0 ? (
            <p className="text-ink-soft">{t.triedNothing}</p>
          ) : (
            <Table caption={t.tryOut} columns={columns} rows={tried.data.rows} rowKey={row => row.reviewId} />
          ))}
      </div>
    </Dialog>
  );
}
