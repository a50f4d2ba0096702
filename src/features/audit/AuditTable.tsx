import { Link } from "react-router-dom";
import type { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import { formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { actionText } from "../../i18n/words/auditActions.ts";
import { Pager } from "../../ui/Pager.tsx";
import { Table } from "../../ui/Table.tsx";

interface AuditTableProps {
  page: Answer<typeof contract.audit.list>;
  isStale: boolean;
  hrefOf: (seq: number) => string;
  onPage: (place: { before: number } | { after: number }) => void;
}

/** The rows of one page; each opens with what was before and after. */
export function AuditTable({ page: { rows, older, newer }, isStale, hrefOf, onPage }: AuditTableProps) {
  const t = useWords(auditWords);
  const { language } = useLanguage();
  return (
    <Table
      caption={t.caption}
      columns={[
        {
          id: "at",
          header: t.at,
          cell: row => formatInstant(row.at, language),
          className: "sm:w-40 whitespace-nowrap",
        },
        { id: "person", header: t.person, cell: row => row.actorName, className: "sm:w-44" },
        { id: "action", header: t.action, cell: row => actionText(row.action, language), cardRole: "title" },
        { id: "title", header: t.title2, cell: row => row.title },
        {
          id: "address",
          header: t.address,
          cell: row => row.address,
          className: "sm:w-36 figures",
          cardRole: "hidden",
        },
      ]}
      rows={rows}
      rowKey={row => String(row.seq)}
      rowHref={row => hrefOf(row.seq)}
      renderLink={(to, text, look) => (
        <Link to={to} preventScrollReset className={look}>
          {text}
        </Link>
      )}
      stale={isStale}
      footer={
        <Pager
          words={t.pager}
          busy={isStale}
          onPrevious={newer === null ? undefined : () => onPage({ after: newer })}
          onNext={older === null ? undefined : () => onPage({ before: older })}
        />
      }
    />
  );
}
