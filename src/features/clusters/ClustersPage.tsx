import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { type ClustersFilter, clustersShown } from "../../domain/cluster/clustersShown.ts";
import { can } from "../../domain/people/permission.ts";
import { compareVi } from "../../domain/text/vietnamese.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { AsOfField } from "../../ui/AsOfField.tsx";
import { AsOfNotice } from "../../ui/AsOfNotice.tsx";
import { Button } from "../../ui/Button.tsx";
import { CataloguePage } from "../../ui/CataloguePage.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Select } from "../../ui/Select.tsx";
import { useNarrowing } from "../../ui/useNarrowing.ts";
import { ClusterForm } from "./ClusterForm.tsx";
import { ClustersExports } from "./ClustersExports.tsx";
import { useClustersColumns } from "./useClustersColumns.tsx";
import { useUnitNames } from "./useUnitNames.ts";

const narrowings = ["convenedBy", "sector"] as const;

/** The clusters as of a day, each with the body that convenes it, because their numbers repeat. */
export function ClustersPage() {
  const t = useWords(catalogueWords);
  const words = useWords(clusterWords);
  const problems = useWords(problemWords);
  const [address, narrow] = useNarrowing();
  const [isAdding, setAdding] = useState(false);
  const { asked, on, field, notice } = useAsOf();
  const columns = useClustersColumns(on, useUnitNames().nameOf);
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const list = useQuery(read(contract.clusters.list, asked));
  const mayEdit = can(actor, "catalogue.edit") === true;
  const query = address.get("q") ?? "";
  const filter: ClustersFilter = { ...asked, ...(query !== "" && { q: query }) };
  for (const by of narrowings) {
    const value = address.get(by);
    if (value !== null) filter[by] = value;
  }
  const all = list.data?.rows;
  const rows = clustersShown(all ?? [], filter);
  return (
    <>
      <AsOfNotice {...notice} />
      <CataloguePage
        title={t.clusters.title}
        words={{ ...t.list, ...t.clusters }}
        add={mayEdit ? { label: t.clusters.add, onPress: () => setAdding(true) } : undefined}
        more={<ClustersExports filter={filter} />}
        query={query}
        onSearch={q => narrow(q === "" ? { q, convenedBy: "", sector: "" } : { q })}
        filters={[
          ...narrowings.map(by => (
            <Select
              key={by}
              name={by}
              className="w-full sm:w-56"
              compact
              label={words.filters[by]}
              emptyLabel={words.any[by]}
              options={[...new Set((all ?? []).map(row => row[by]).filter(Boolean))]
                .sort(compareVi)
                .map(value => ({ value, label: value }))}
              value={address.get(by) ?? ""}
              onChange={event => narrow({ [by]: event.target.value })}
            />
          )),
          <AsOfField key="on" {...field} />,
        ]}
        rowLink={{
          to: row => paths.cluster(row.id, asked.on),
          render: (to, text, look) => (
            <Link to={to} className={look}>
              {text}
            </Link>
          ),
        }}
        all={all}
        rows={rows}
        columns={columns}
        footer={t.counted(formatCount(rows.length), formatCount(all?.length ?? 0))}
        failure={
          list.isError && (
            <EmptyState
              title={t.list.failed}
              text={problemText(problems, list.error.problem)}
              action={<Button onClick={() => void list.refetch()}>{t.list.retry}</Button>}
            />
          )
        }
      />
      {isAdding && <ClusterForm onClose={() => setAdding(false)} />}
    </>
  );
}
