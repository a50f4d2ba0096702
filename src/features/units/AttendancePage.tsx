import { useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { Link, useParams } from "react-router-dom";
import { addressOf } from "../../api/client.ts";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { nameOn } from "../../domain/unit/unit.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { attendanceWords } from "../../i18n/words/attendance.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ExportLink } from "../../ui/ExportLink.tsx";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { PrintButton } from "../../ui/PrintButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Table } from "../../ui/Table.tsx";
import { AttendanceCounts } from "./AttendanceCounts.tsx";
import { AttendanceFilters } from "./AttendanceFilters.tsx";
import { useAttendance } from "./useAttendance.ts";
import { useAttendanceColumns } from "./useAttendanceColumns.tsx";

/** Every conference that lists the unit and what is said of its coming: counted, narrowed, taken away, printed whole. */
export function AttendancePage() {
  const t = useWords(attendanceWords);
  const problems = useWords(problemWords);
  const { language } = useLanguage();
  const { id = "" } = useParams();
  const unit = useQuery(read(contract.units.view, { id })).data;
  const { filter, list, rows, counts, loadAll, narrow, clear } = useAttendance(id);
  const columns = useAttendanceColumns();
  const isNarrowed = Object.keys(filter).length > 0;
  const name = unit === undefined ? "…" : nameOn(unit.content, "9999-12-31").name;
  return (
    <Page
      title={t.title(name)}
      breadcrumb={
        <Link to={paths.unit(id)} className={linkLook()}>
          {name}
        </Link>
      }
      action={
        <>
          <ExportLink
            href={addressOf(contract.units.attendanceExport, { id, ...filter, language })}
            label={t.exportCsv}
          />
          <PrintButton
            label={t.print}
            className="max-sm:hidden"
            // The last page is drawn before paper is asked for.
            onPrint={() => void loadAll().then(() => setTimeout(() => window.print()))}
          />
        </>
      }
    >
      <AttendanceCounts unit={id} counts={counts} filter={filter} />
      <AttendanceFilters filter={filter} counts={counts} onChange={narrow} />
      {list.isError ? (
        <EmptyState
          title={problemText(problems, list.error.problem)}
          action={<Button onClick={() => void list.refetch()}>{problems.retry}</Button>}
        />
      ) : rows === undefined ? (
        <Skeleton label={t.loading} rows={6} />
      ) : rows.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden />}
          title={isNarrowed ? t.noMatch : t.none}
          text={isNarrowed ? t.noMatchText : t.noneText}
          action={isNarrowed && <Button onClick={clear}>{t.clear}</Button>}
        />
      ) : (
        <Table
          caption={t.caption}
          columns={columns}
          rows={rows}
          rowKey={row => `${row.conferenceId} ${row.position}`}
          rowHref={row => paths.conference(row.conferenceId)}
          renderLink={(to, text, look) => (
            <Link to={to} className={look}>
              {text}
            </Link>
          )}
          footer={
            <>
              <p aria-live="polite">{t.shown(formatCount(rows.length))}</p>
              {list.hasNextPage && (
                <Button
                  size="small"
                  className="print:hidden"
                  busy={list.isFetchingNextPage}
                  onClick={() => void list.fetchNextPage()}
                >
                  {t.more}
                </Button>
              )}
            </>
          }
        />
      )}
    </Page>
  );
}
