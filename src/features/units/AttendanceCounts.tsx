import { Link } from "react-router-dom";
import {
  type AttendanceCount,
  type AttendanceFilter,
  sumOfYears,
} from "../../domain/conference/attendanceHistory.ts";
import { useWords } from "../../i18n/useWords.ts";
import { attendanceWords } from "../../i18n/words/attendance.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";

interface AttendanceCountsProps {
  unit: string;
  counts: readonly AttendanceCount[];
  filter: AttendanceFilter;
}

/** How often the unit came out of how often it was listed, in all and by year, with what was left out; a year opens its conferences. */
export function AttendanceCounts({ unit, counts, filter }: AttendanceCountsProps) {
  const t = useWords(attendanceWords);
  const told = (count: AttendanceCount) =>
    [t.said(count), count.notHeld > 0 && t.leftOut(count.notHeld)].filter(Boolean).join("; ");
  const shown = filter.year === undefined ? counts : counts.filter(({ year }) => year === filter.year);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t.byYear} className="mb-4 text-sm figures">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {filter.year === undefined && (
          <>
            <dt className="font-semibold">{t.allYears}</dt>
            <dd className="font-semibold">{told(sumOfYears(counts))}</dd>
          </>
        )}
        {shown.map(count => (
          <div key={count.year} className="contents">
            <dt>
              {count.year === null ? (
                t.noYear
              ) : (
                <Link to={paths.attendance(unit, { ...filter, year: count.year })} className={linkLook()}>
                  {count.year}
                </Link>
              )}
            </dt>
            <dd>{told(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
