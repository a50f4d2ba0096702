import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { can } from "../../domain/permission.ts";
import { fold, wordMatcher } from "../../domain/vietnamese.ts";
import { formatCount } from "../../i18n/formats.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { CataloguePage } from "../../ui/CataloguePage.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClusterForm } from "./ClusterForm.tsx";
import { useClustersColumns } from "./useClustersColumns.tsx";

/** The clusters, each with the body that convenes it, because their numbers repeat. */
export function ClustersPage() {
  const t = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const [address, setAddress] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const columns = useClustersColumns();
  const actor = useQuery(read(contract.session.view, {})).data?.actor ?? null;
  const list = useQuery(read(contract.clusters.list, {}));
  const mayEdit = can(actor, "catalogue.edit") === true;
  const query = address.get("q") ?? "";
  const matches = wordMatcher(query);
  const all = list.data?.rows;
  const rows = all?.filter(row => matches(fold(`${row.name} ${row.convenedBy} ${row.sector}`))) ?? [];
  return (
    <>
      <CataloguePage
        title={t.clusters.title}
        words={{ ...t.list, ...t.clusters }}
        add={mayEdit ? { label: t.clusters.add, onPress: () => setAdding(true) } : undefined}
        query={query}
        onSearch={q => setAddress(q === "" ? {} : { q }, { replace: true })}
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
