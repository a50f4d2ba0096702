import { Link } from "react-router-dom";
import type { Cluster } from "../../domain/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { linkLook } from "../../ui/linkLook.ts";

/** The columns of the list of clusters; the last leads to the conferences of one. */
export function useClustersColumns(): Column<Cluster>[] {
  const t = useWords(catalogueWords);
  return [
    { id: "name", header: t.clusters.name, cell: row => row.name, cardRole: "title" },
    { id: "convenedBy", header: t.clusters.convenedBy, cell: row => row.convenedBy },
    { id: "sector", header: t.clusters.sector, cell: row => row.sector, cardRole: "hidden" },
    {
      id: "conferences",
      header: t.conferences,
      cell: row => (
        <Link
          to={paths.conferences({ cluster: row.id })}
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
