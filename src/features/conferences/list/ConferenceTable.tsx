import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { ConferenceColumnId } from "../../../domain/conference/conferenceColumns.ts";
import type { ConferenceSort } from "../../../domain/conference/conferenceFilter.ts";
import type { ConferenceSummary } from "../../../domain/conference/conferenceSummary.ts";
import { conferenceSorts } from "../../../domain/conference/registerAddress.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import { paths } from "../../../paths.ts";
import { Table } from "../../../ui/Table.tsx";
import { ConferenceMenu } from "../page/ConferenceMenu.tsx";
import { conferenceColumns } from "./conferenceColumns.tsx";
import { tickColumn } from "./tickColumn.tsx";
import type { Selection } from "./useSelection.ts";

interface ConferenceTableProps {
  rows: readonly ConferenceSummary[];
  sort: ConferenceSort;
  /** The chosen columns in order; null for the usual ones. */
  columns: readonly ConferenceColumnId[] | null;
  onSort: (sort: ConferenceSort) => void;
  mayEdit: boolean;
  selection: Selection;
  isStale: boolean;
  footer: ReactNode;
}

function menuOf(row: ConferenceSummary) {
  return <ConferenceMenu conference={row} />;
}

/** The register's rows: a draft opens where it is written, a recorded conference where it is read. */
export function ConferenceTable({
  rows,
  sort,
  columns,
  onSort,
  mayEdit,
  selection,
  isStale,
  footer,
}: ConferenceTableProps) {
  const t = useWords(conferenceListWords);
  const words = useWords(conferenceWords);
  const { language } = useLanguage();
  return (
    <Table
      caption={t.caption}
      columns={[tickColumn(selection, t.select), ...conferenceColumns(t, words, language, columns)]}
      rows={rows}
      rowKey={row => row.id}
      rowHref={row =>
        row.state === "draft" && mayEdit ? paths.editConference(row.id) : paths.conference(row.id)
      }
      renderLink={(to, text, look) => (
        <Link to={to} className={look}>
          {text}
        </Link>
      )}
      actions={mayEdit ? menuOf : undefined}
      actionsLabel={t.rowActions}
      sort={{ id: sort.replace("-", ""), descending: sort.startsWith("-") }}
      onSort={({ id, descending }) => {
        const wanted = conferenceSorts.find(one => one === `${descending ? "-" : ""}${id}`);
        if (wanted !== undefined) onSort(wanted);
      }}
      sortLabel={t.sortBy}
      stale={isStale}
      footer={footer}
    />
  );
}
