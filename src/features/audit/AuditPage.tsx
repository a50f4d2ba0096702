import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { addressOf } from "../../api/client.ts";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ExportLink } from "../../ui/ExportLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { PrintButton } from "../../ui/PrintButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditRowDialog } from "./AuditRowDialog.tsx";
import { AuditTable } from "./AuditTable.tsx";
import { ChainResult, useChainCheck } from "./ChainCheck.tsx";
import { useAuditAddress } from "./useAuditAddress.ts";

/** The book of changes: found, opened, taken away, checked. */
export function AuditPage() {
  const t = useWords(auditWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const { filter, before, after, row, queryWith, change, clear } = useAuditAddress();
  const { button, check } = useChainCheck();
  const place = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  const list = useQuery({
    ...read(contract.audit.list, { ...filter, ...place }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t.title}
      action={
        <>
          {button}
          <ExportLink href={addressOf(contract.audit.export, { ...filter, language })} label={t.exportCsv} />
          <PrintButton label={t.print} className="max-sm:hidden" />
        </>
      }
    >
      <div className="not-empty:mb-4">
        <ChainResult check={check} />
      </div>
      <AuditFilters filter={filter} onChange={change} onClear={clear} />
      {list.isPending && <Skeleton label={t.loading} rows={10} />}
      {list.isError && (
        <EmptyState
          title={problemText(problems, list.error.problem)}
          action={<Button onClick={() => void list.refetch()}>{problems.retry}</Button>}
        />
      )}
      {list.data?.rows.length === 0 && (
        <EmptyState icon={<SearchX aria-hidden />} title={t.empty} text={t.emptyText} />
      )}
      {list.data !== undefined && list.data.rows.length > 0 && (
        <AuditTable
          page={list.data}
          isStale={list.isPlaceholderData}
          hrefOf={seq => queryWith({ row: seq })}
          onPage={next => change(next)}
        />
      )}
      {row !== undefined && <AuditRowDialog seq={row} onClose={() => change({ row: undefined })} />}
    </Page>
  );
}
