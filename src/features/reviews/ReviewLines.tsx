import { Link } from "react-router-dom";
import { dayOf } from "../../domain/dated.ts";
import type { ReviewLine } from "../../domain/review/reviewView.ts";
import { reviewWait } from "../../domain/review/reviewWaiting.ts";
import { daysBetween } from "../../domain/text/calendarDay.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useToday } from "../../i18n/useToday.ts";
import { useWords } from "../../i18n/useWords.ts";
import { reviewsWords } from "../../i18n/words/reviews.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { cellHue } from "./cellHue.ts";

interface ReviewLinesProps {
  caption: string;
  rows: readonly ReviewLine[];
  /** What is owed shows its deadline; what waits shows for how long. */
  shows: "due" | "waited";
}

/** Filings that somebody has to do something about, each a link to where it is done. */
export function ReviewLines({ caption, rows, shows }: ReviewLinesProps) {
  const t = useWords(reviewsWords);
  return (
    <Table
      caption={caption}
      columns={lineColumns(t, shows)}
      rows={rows}
      rowKey={row => row.id}
      rowHref={row => paths.review(row.id)}
      renderLink={(to, text, look) => (
        <Link to={to} className={look}>
          {text}
        </Link>
      )}
    />
  );
}

function lineColumns(t: (typeof reviewsWords)["vi"], shows: ReviewLinesProps["shows"]): Column<ReviewLine>[] {
  return [
    { id: "review", header: t.line.review, cell: row => `${row.form}, ${row.period}`, cardRole: "title" },
    { id: "unit", header: t.line.unit, cell: row => row.unit || row.cluster },
    {
      id: "state",
      header: t.line.state,
      cell: row => <Tag hue={cellHue[row.state]}>{t.states[row.state]}</Tag>,
      className: "whitespace-nowrap",
    },
    shows === "due"
      ? {
          id: "due",
          header: t.line.due,
          cell: row => <DueDay line={row} />,
          className: "sm:whitespace-nowrap",
        }
      : {
          id: "waited",
          header: t.line.sent,
          cell: row => <WaitedSince line={row} />,
          className: "sm:whitespace-nowrap",
        },
  ];
}

function DueDay({ line }: { line: ReviewLine }) {
  const { line: t } = useWords(reviewsWords);
  const today = useToday();
  if (line.dueOn === null) return null;
  const days = daysBetween(today, line.dueOn);
  const left = days === 0 ? t.today : days < 0 ? t.overdue(-days) : t.leftDays(days);
  return (
    <>
      {formatDate(line.dueOn)} <span className={days < 0 ? "text-bad" : "text-ink-faint"}>({left})</span>
    </>
  );
}

function WaitedSince({ line }: { line: ReviewLine }) {
  const { line: t } = useWords(reviewsWords);
  const today = useToday();
  if (line.submittedAt === null || line.waitsSince === null) return null;
  const { days, isTooLong } = reviewWait(line.waitsSince, today);
  return (
    <>
      {formatDate(dayOf(line.submittedAt))}{" "}
      {days > 0 && <span className={isTooLong ? "text-bad" : "text-ink-faint"}>({t.waitedDays(days)})</span>}
    </>
  );
}
