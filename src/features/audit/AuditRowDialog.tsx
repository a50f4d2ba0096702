import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { AuditRow } from "../../domain/audit.ts";
import { formatCount, formatInstant } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { auditWords } from "../../i18n/words/audit.ts";
import { actionText } from "../../i18n/words/auditActions.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { RecordDifferences } from "./RecordDifferences.tsx";
import { recordPage } from "./recordPage.ts";

/** One row of the book with everything that its hash covers. */
export function AuditRowDialog({ seq, onClose }: { seq: number; onClose: () => void }) {
  const t = useWords(auditWords);
  const problems = useWords(problemWords);
  const found = useQuery(read(contract.audit.view, { seq: String(seq) }));
  return (
    <Dialog open wide onClose={onClose} title={t.rowTitle(formatCount(seq))} closeLabel={t.close}>
      {found.isPending && <Skeleton label={t.loading} />}
      {found.error && <Notice variant="bad">{problemText(problems, found.error.problem)}</Notice>}
      {found.data && <RowFacts row={found.data} />}
    </Dialog>
  );
}

function RowFacts({ row }: { row: AuditRow }) {
  const t = useWords(auditWords);
  const { language } = useLanguage();
  const facts = [
    [t.at, formatInstant(row.at, language)],
    [t.person, row.actorName],
    [t.action, actionText(row.action, language)],
    [t.title2, titled(row)],
    [t.address, row.address],
  ] as const;
  const technical = [
    [t.agent, row.agent],
    [t.recordId, row.recordId],
    [t.requestId, row.requestId],
    [t.hash, row.hash],
  ] as const;
  const version = revisionOf(row);
  return (
    <div className="space-y-4">
      <Facts facts={facts} />
      <p className="flex flex-wrap gap-x-4 gap-y-2">
        {version !== null && (
          <Link to={paths.revision(row.recordId, version)} className={linkLook()}>
            {t.compare}
          </Link>
        )}
        {row.recordId !== "" && (
          <Link to={paths.audit({ record: row.recordId })} className={linkLook()}>
            {t.onlyRecord}
          </Link>
        )}
      </p>
      {version === null && <RecordDifferences row={row} />}
      <Disclosure summary={t.technical}>
        <Facts facts={technical} />
      </Disclosure>
    </div>
  );
}

/** The record by its name, leading to its page where it has one. */
function titled({ title, recordId, names }: AuditRow): ReactNode {
  const name = names[recordId];
  const page = name === undefined ? null : recordPage(recordId, name);
  if (page === null) return title;
  return (
    <Link to={page} className={linkLook()}>
      {title}
    </Link>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr] [&_dt]:text-ink-faint">
      {facts.map(([name, value]) =>
        value === "" ? null : (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The saved state of a conference that the row pins by its hash: the history holds it whole. */
function revisionOf({ action, after }: AuditRow): number | null {
  if (!action.startsWith("conferences.") || typeof after !== "object" || after === null) return null;
  return "version" in after && typeof after.version === "number" ? after.version : null;
}
