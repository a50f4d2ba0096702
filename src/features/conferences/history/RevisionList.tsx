import { Link } from "react-router-dom";
import type { RevisionSummary } from "../../../domain/conference/conferenceRevision.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { joined } from "../../../i18n/words/conferenceLines.ts";
import { fileWords } from "../../../i18n/words/files.ts";
import { classes } from "../../../ui/classes.ts";
import { StateTag } from "../page/StateTag.tsx";

interface RevisionListProps {
  rows: readonly RevisionSummary[];
  /** The state that is looked at, and the newest of all. */
  chosen: number;
  newest: number;
  /** The address that looks at a state. */
  hrefOf: (version: number) => string;
}

/** The saved states, the newest first: number, what was done, when, by whom, and what changed in words. */
export function RevisionList({ rows, chosen, newest, hrefOf }: RevisionListProps) {
  const t = useWords(conferenceHistoryWords);
  const { language } = useLanguage();
  return (
    <ol aria-label={t.list} className="overflow-hidden rounded border border-line bg-surface-raised text-sm">
      {rows.map(row => (
        <li key={row.version} className="border-line not-first:border-t print:break-inside-avoid">
          <Link
            to={hrefOf(row.version)}
            preventScrollReset
            aria-current={row.version === chosen ? "true" : undefined}
            className={classes(
              "block border-l-2 px-3 py-2 -outline-offset-2 hover:bg-surface-sunken",
              row.version === chosen ? "border-accent bg-accent-soft" : "border-transparent",
            )}
          >
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-semibold figures">{t.version(row.version)}</span>
              <span>{row.restoredFrom === null ? t.acts[row.act] : t.restoredFrom(row.restoredFrom)}</span>
              <StateTag state={row.state} />
              {row.version === newest && <span className="text-ink-soft">{t.current}</span>}
            </span>
            <span className="block text-ink-soft figures">
              {formatInstant(row.at, language)}, {row.by}
            </span>
            {row.reason !== "" && <span className="block">{t.reason(row.reason)}</span>}
            <ChangedLine row={row} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

function ChangedLine({ row: { act, changed, changedFiles } }: { row: RevisionSummary }) {
  const t = useWords(conferenceHistoryWords);
  const { fields } = useWords(conferenceWords);
  const { title } = useWords(fileWords);
  const names = changed.map(({ field, rows }) => (rows === 0 ? fields[field] : t.rows(fields[field], rows)));
  if (changedFiles > 0) names.push(t.rows(title, changedFiles));
  if (act === "edited" && names.length === 0)
    return <span className="block text-ink-soft">{t.unchanged}</span>;
  if (names.length === 0) return null;
  return <span className="block text-ink-soft">{t.changed(names.length, joined(names))}</span>;
}
