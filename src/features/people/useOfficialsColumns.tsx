import { Link } from "react-router-dom";
import type { Official } from "../../domain/catalogue.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Tag } from "../../ui/Tag.tsx";

/** The columns of the list of officials; the last leads to the conferences of one. */
export function useOfficialsColumns(): Column<Official>[] {
  const t = useWords(catalogueWords);
  return [
    {
      id: "name",
      header: t.officials.name,
      cell: row => (
        <>
          {row.name} {row.isSample && <Tag>{t.officials.sample}</Tag>}
        </>
      ),
      cardRole: "title",
    },
    { id: "post", header: t.officials.post, cell: row => row.post },
    { id: "rank", header: t.officials.rank, cell: row => row.rank, cardRole: "hidden" },
    {
      id: "conferences",
      header: t.conferences,
      cell: row => (
        <Link
          to={paths.conferences({ q: row.name })}
          aria-label={t.conferencesOf(row.name)}
          className={linkLook()}
        >
          {t.seeConferences}
        </Link>
      ),
      className: "sm:w-px whitespace-nowrap",
    },
  ];
}
