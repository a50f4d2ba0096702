import type { AttendanceRow } from "../../domain/conference/attendanceHistory.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { attendanceWords } from "../../i18n/words/attendance.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { writtenDateText } from "../../i18n/words/writtenDateText.ts";
import type { Column } from "../../ui/Column.ts";

/** The columns of a unit's history of attendance; reason and substitute stand under the word that they explain. */
export function useAttendanceColumns(): Column<AttendanceRow>[] {
  const t = useWords(attendanceWords);
  const { attendances } = useWords(conferenceWords);
  const { language } = useLanguage();
  return [
    {
      id: "date",
      header: t.columns.date,
      cell: ({ date }) =>
        date === null ? <span className="text-ink-faint">{t.noDate}</span> : writtenDateText(date, language),
      className: "w-28 sm:whitespace-nowrap",
    },
    {
      id: "title",
      header: t.columns.title,
      cell: ({ title }) => (title === "" ? t.untitled : title),
      cardRole: "title",
    },
    { id: "cluster", header: t.columns.cluster, cell: ({ cluster }) => cluster.name },
    {
      id: "attendance",
      header: t.columns.attendance,
      cell: ({ isHeld, attendance, reason, substitute }) => (
        <span>
          {isHeld ? attendances[attendance] : <span className="text-ink-faint">{t.notHeld}</span>}
          {[reason, substitute]
            .filter(text => text !== "")
            .map(text => (
              <span key={text} className="block text-xs text-ink-soft">
                {text}
              </span>
            ))}
        </span>
      ),
    },
  ];
}
