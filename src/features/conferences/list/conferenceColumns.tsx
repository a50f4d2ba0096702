import type { ConferenceColumnId } from "../../../domain/conference/conferenceColumns.ts";
import type { ConferenceSummary } from "../../../domain/conference/conferenceSummary.ts";
import type { Language } from "../../../i18n/catalogue.ts";
import { formatCount, formatInstant } from "../../../i18n/formats.ts";
import type { conferenceWords } from "../../../i18n/words/conference.ts";
import type { conferenceListWords } from "../../../i18n/words/conferenceList.ts";
import type { Column } from "../../../ui/Column.ts";
import { classes } from "../../../ui/classes.ts";
import { DateText } from "../page/DateText.tsx";
import { EventStatusTag } from "../page/EventStatusTag.tsx";
import { StateTag } from "../page/StateTag.tsx";

type ListWords = (typeof conferenceListWords)[Language];
type RecordWords = (typeof conferenceWords)[Language];

/** The columns of the register; a phone's card keeps the title, the date and whose it is. */
export function conferenceColumns(
  t: ListWords,
  words: RecordWords,
  language: Language,
  chosen: readonly ConferenceColumnId[] | null,
): Column<ConferenceSummary>[] {
  const count = (
    id: "participants" | "achievements" | "tasks",
    key: "participantCount" | "achievementCount" | "taskCount",
  ) => ({
    id,
    header: t.columns[id],
    cell: (row: ConferenceSummary) =>
      row[key] === 0 ? <span className="text-ink-faint">–</span> : formatCount(row[key]),
    align: "right" as const,
    cardRole: "hidden" as const,
    className: "whitespace-nowrap",
    narrow: "max-lg:hidden print:table-cell",
  });
  const all: (Column<ConferenceSummary> & { id: ConferenceColumnId; narrow?: string })[] = [
    {
      id: "date",
      header: t.columns.date,
      cell: row =>
        row.date === null ? (
          <span className="text-ink-faint">{t.noDate}</span>
        ) : (
          <DateText date={row.date} short />
        ),
      sortable: true,
      className: "w-28 sm:whitespace-nowrap",
    },
    {
      id: "title",
      header: t.columns.title,
      cell: row => (row.title === "" ? t.untitled : row.title),
      sortable: true,
      cardRole: "title",
      className: "sm:min-w-56 sm:py-2",
    },
    {
      id: "kinds",
      header: t.columns.kinds,
      cell: row => row.kinds.map(kind => words.kinds[kind]).join(", "),
      cardRole: "hidden",
      narrow: "max-2xl:hidden print:table-cell",
    },
    {
      id: "cluster",
      header: t.columns.cluster,
      cell: row => (
        <span>
          {row.cluster.name}
          {row.period.name !== "" && <span className="block text-xs text-ink-faint">{row.period.name}</span>}
        </span>
      ),
      className: "sm:min-w-40 sm:max-w-56 sm:py-1.5",
    },
    count("participants", "participantCount"),
    count("achievements", "achievementCount"),
    count("tasks", "taskCount"),
    {
      id: "state",
      header: t.columns.state,
      cell: row => (
        <span className="inline-flex flex-wrap gap-1">
          <StateTag state={row.state} />
          <EventStatusTag status={row.eventStatus} />
        </span>
      ),
      className: "w-px whitespace-nowrap",
    },
    {
      id: "updated",
      header: t.columns.updated,
      cell: row => (
        <span title={`${formatInstant(row.updatedAt, language)}, ${row.updatedBy}`} className="text-ink-soft">
          {formatInstant(row.updatedAt, language).slice(0, 10)}
        </span>
      ),
      sortable: true,
      cardRole: "hidden",
      className: "w-px whitespace-nowrap",
      narrow: "max-xl:hidden print:table-cell",
    },
  ];
  // The usual columns give way on narrow screens; what somebody chose stays.
  if (chosen !== null) return chosen.flatMap(id => all.filter(column => column.id === id));
  return all.map(({ narrow, ...column }) => ({ ...column, className: classes(column.className, narrow) }));
}
