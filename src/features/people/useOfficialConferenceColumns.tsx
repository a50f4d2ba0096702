import type { OfficialConference } from "../../domain/people/officialConference.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { writtenDateText } from "../../i18n/words/writtenDateText.ts";
import type { Column } from "../../ui/Column.ts";

/** The columns of the conferences that name a person; the post is the one that was written then. */
export function useOfficialConferenceColumns(): Column<OfficialConference>[] {
  const { conferences: t } = useWords(officialWords);
  const { roles } = useWords(conferenceWords);
  const { language } = useLanguage();
  return [
    {
      id: "date",
      header: t.date,
      cell: ({ date }) =>
        date === null ? <span className="text-ink-faint">{t.noDate}</span> : writtenDateText(date, language),
      className: "sm:w-28 sm:whitespace-nowrap",
    },
    {
      id: "title",
      header: t.name,
      cell: ({ title }) => (title === "" ? t.untitled : title),
      cardRole: "title",
    },
    { id: "cluster", header: t.cluster, cell: ({ cluster }) => cluster.name },
    {
      id: "roles",
      header: t.roles,
      cell: row => (
        <>
          {row.roles.map(role => roles[role]).join(", ")}
          {!row.isHeld && <span className="block text-xs text-ink-soft">{t.notHeld}</span>}
        </>
      ),
    },
    { id: "posts", header: t.asWritten, cell: row => row.posts.join("; ") },
  ];
}
