import { Link } from "react-router-dom";
import { formatDate } from "../../domain/text/formatWritten.ts";
import type { UnitRow } from "../../domain/unit/unit.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { conferenceWords } from "../../i18n/words/conference.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { linkLook } from "../../ui/linkLook.ts";

/** The columns of the list of units as of a day; the last leads to the conferences of one. */
export function useUnitsColumns(on: string): Column<UnitRow>[] {
  const t = useWords(catalogueWords);
  const { unitKinds } = useWords(conferenceWords);
  return [
    {
      id: "name",
      header: t.units.name,
      cell: row => (row.to !== "" && row.to < on ? `${row.name} (${t.ended(formatDate(row.to))})` : row.name),
      cardRole: "title",
    },
    { id: "shortName", header: t.units.shortName, cell: row => row.shortName, cardRole: "hidden" },
    { id: "kind", header: t.units.kind, cell: row => unitKinds[row.kind] },
    {
      id: "conferences",
      header: t.conferences,
      cell: row => (
        <Link
          to={paths.conferences({ unit: row.id })}
          aria-label={t.conferencesOf(row.name)}
          className={linkLook()}
        >
          {t.seeConferences}
        </Link>
      ),
      className: "sm:w-px whitespace-nowrap print:hidden",
    },
  ];
}
