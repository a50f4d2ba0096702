import { useQuery } from "@tanstack/react-query";
import { Clock, Copy } from "lucide-react";
import { Link } from "react-router-dom";
import { contract } from "../../../api/contract.ts";
import { read } from "../../../api/query.ts";
import type { MatrixCell, ReviewMatrix } from "../../../domain/review/reviewMatrix.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewsWords } from "../../../i18n/words/reviews.ts";
import { paths } from "../../../paths.ts";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { cellHue } from "../cellHue.ts";

interface MatrixTableProps {
  periods: ReviewMatrix["periods"];
  rows: ReviewMatrix["rows"];
}

const cellLook = "border-b border-line px-2 py-1.5 text-left align-middle";

/** The matrix as a table: units down, periods across, clusters as headings. On a phone the units' column stays while periods scroll. */
export function MatrixTable({ periods, rows }: MatrixTableProps) {
  const { matrix: t } = useWords(reviewsWords);
  const clusters = useQuery(read(contract.clusters.list, {})).data?.rows;
  // A number names several clusters, so whose it is stands beside the name that it bore then.
  const whose = (id: string) => {
    const found = clusters?.find(cluster => cluster.id === id);
    return [found?.convenedBy, found?.sector].filter(Boolean).join(" · ");
  };
  return (
    <ScrollBox label={t.table}>
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{t.table}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={`${cellLook} sticky left-0 min-w-40 bg-surface font-medium text-ink-soft`}
            >
              {t.unit}
            </th>
            {periods.map(period => (
              <th
                key={period.id}
                scope="col"
                className={`${cellLook} min-w-28 font-medium text-ink-soft sm:min-w-32`}
              >
                {period.name}
              </th>
            ))}
          </tr>
        </thead>
        {byCluster(rows).map(({ clusterId, cluster, members }) => (
          <tbody key={clusterId}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={periods.length + 1}
                className="border-b border-line bg-surface-sunken px-2 py-1.5 text-left font-semibold"
              >
                <span className="sticky left-2">
                  {cluster} <span className="font-normal text-ink-soft">{whose(clusterId)}</span>
                </span>
              </th>
            </tr>
            {members.map(row => (
              <tr key={row.unitId ?? "itself"} className="break-inside-avoid">
                <th
                  scope="row"
                  className={`${cellLook} sticky left-0 max-w-[45vw] bg-surface font-normal sm:max-w-80`}
                >
                  {row.unit || t.itself}
                </th>
                {periods.map(period => (
                  <td key={period.id} className={cellLook}>
                    <Cell
                      row={row}
                      cell={row.cells.find(cell => cell.period === period.id)}
                      period={period.name}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

interface CellProps {
  row: ReviewMatrix["rows"][number];
  cell: MatrixCell | undefined;
  period: string;
}

function Cell({ row, cell, period }: CellProps) {
  const t = useWords(reviewsWords);
  if (cell === undefined) return null;
  const state = t.states[cell.state];
  return (
    <Link
      to={paths.review(cell.id)}
      aria-label={t.matrix.open(
        row.unit || row.cluster,
        period,
        [state, cell.wasLate && t.matrix.late, cell.isCopied && t.matrix.copied].filter(Boolean).join(", "),
      )}
      className="-mx-1 inline-flex min-h-6 flex-wrap items-center gap-1 rounded px-1 hover:underline pointer-coarse:min-h-11"
    >
      <Tag hue={cellHue[cell.state]} icon={cell.wasLate && <Clock aria-hidden />}>
        {state}
      </Tag>
      {cell.isCopied && (
        <Tag hue="warn" icon={<Copy aria-hidden />}>
          {t.matrix.copiedShort}
        </Tag>
      )}
    </Link>
  );
}

function byCluster(rows: ReviewMatrix["rows"]) {
  const groups: { clusterId: string; cluster: string; members: ReviewMatrix["rows"] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.clusterId === row.clusterId) last.members.push(row);
    else groups.push({ clusterId: row.clusterId, cluster: row.cluster, members: [row] });
  }
  return groups;
}
