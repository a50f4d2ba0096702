import { useQuery } from "@tanstack/react-query";
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
import { linkLook } from "../../ui/linkLook.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { RecordDifferences } from "./RecordDifferences.tsx";

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
    [t.title2, row.title],
    [t.address, row.address],
    [t.agent, row.agent],
    [t.recordId, row.recordId],
    [t.requestId, row.requestId],
    [t.hash, row.hash],
  ].filter(([, value]) => value !== "");
  const version = revisionOf(row);
  return (
    <div className="space-y-4">
      <dl className="grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr] [&_dt]:text-ink-faint">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
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
      {version === null && <RecordDifferences before={row.before} after={row.after} />}
    </div>
  );
}

/** The saved state of a conference that the row pins by its hash: the history holds it whole. */
function revisionOf({ action, after }: AuditRow): number | null {
  if (!action.startsWith("conferences.") || typeof after !== "object" || after === null) return null;
  return "version" in after && typeof after.version === "number" ? after.version : null;
}
