import { Link } from "react-router-dom";
import type { Cluster } from "../../domain/cluster/cluster.ts";
import { formatDate } from "../../domain/text/formatWritten.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { paths } from "../../paths.ts";
import type { Column } from "../../ui/Column.ts";
import { linkLook } from "../../ui/linkLook.ts";

/** The columns of the list of clusters as of a day; the last leads to the conferences of one. */
export function useClustersColumns(on: string, nameOf: (unit: string) => string): Column<Cluster>[] {
  const t = useWords(catalogueWords);
  const words = useWords(clusterWords);
  return [
    {
      id: "name",
      header: t.clusters.name,
      cell: row => (row.to !== "" && row.to < on ? `${row.name} (${t.ended(formatDate(row.to))})` : row.name),
      cardRole: "title",
    },
    { id: "convenedBy", header: t.clusters.convenedBy, cell: row => row.convenedBy },
    { id: "sector", header: t.clusters.sector, cell: row => row.sector },
    {
      id: "heads",
      header: words.heads,
      cell: row => row.heads.flatMap(({ unit, as }) => (as === "head" ? [nameOf(unit)] : [])).join(", "),
    },
    {
      id: "members",
      header: words.memberCount,
      cell: row => row.memberCount,
      align: "right",
      className: "whitespace-nowrap",
    },
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
      className: "sm:w-px whitespace-nowrap print:hidden",
    },
  ];
}
