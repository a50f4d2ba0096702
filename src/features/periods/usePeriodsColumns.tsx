import { Link } from "react-router-dom";
import type { Period } from "../../domain/period/period.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { periodWords } from "../../i18n/words/periods.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { type Hue, Tag } from "../../ui/Tag.tsx";

const hues: Record<Period["state"], Hue> = { planned: "info", open: "ok", closed: "plain" };

// The years are tables of their own, whose columns stand under each other.
const dayColumn = "sm:w-28 whitespace-nowrap";

function dayText(day: string): string {
  return day === "" ? "" : formatDate(day);
}

/** The columns of the list of periods; the last leads to the conferences of one. */
export function usePeriodsColumns(): Column<Period>[] {
  const t = useWords(catalogueWords);
  const words = useWords(periodWords);
  const { periodKinds } = useWords(conferenceWords);
  return [
    { id: "name", header: t.periods.name, cell: row => row.name, cardRole: "title" },
    {
      id: "kind",
      header: t.periods.kind,
      cell: row => periodKinds[row.kind],
      cardRole: "hidden",
      className: "sm:w-28",
    },
    { id: "start", header: t.periods.start, cell: row => formatDate(row.start), className: dayColumn },
    { id: "end", header: t.periods.end, cell: row => formatDate(row.end), className: dayColumn },
    {
      id: "cutOff",
      header: words.cutOff,
      cell: row => dayText(row.cutOff),
      cardRole: "hidden",
      className: dayColumn,
    },
    { id: "deadline", header: words.deadline, cell: row => dayText(row.deadline), className: dayColumn },
    {
      id: "state",
      header: words.state,
      cell: row => <Tag hue={hues[row.state]}>{words.states[row.state]}</Tag>,
      className: "sm:w-28",
    },
    {
      id: "conferences",
      header: t.conferences,
      cell: row => (
        <Link
          to={paths.conferences({ period: row.id })}
          aria-label={t.conferencesOf(row.name)}
          className={linkLook()}
        >
          {t.seeConferences}
        </Link>
      ),
      className: "sm:w-36 whitespace-nowrap",
    },
  ];
}
