import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { ClusterRecord } from "../../domain/cluster/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** The cluster that the address names, or what stands in its place while it is on its way or cannot be read. */
export function useCluster():
  | { cluster: ClusterRecord; instead: null }
  | { cluster: null; instead: ReactNode } {
  const { id = "" } = useParams();
  const t = useWords(clusterWords);
  const { list } = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const found = useQuery(read(contract.clusters.view, { id }));
  if (found.data !== undefined) return { cluster: found.data, instead: null };
  if (found.isPending) return { cluster: null, instead: <Skeleton page label={t.loading} rows={12} /> };
  const { problem } = found.error;
  const isMissing = problem.code === "notFound";
  const instead = (
    <Page title={isMissing ? t.notFound.title : list.failed}>
      <EmptyState
        title={isMissing ? t.notFound.text : problemText(problems, problem)}
        action={!isMissing && <Button onClick={() => void found.refetch()}>{list.retry}</Button>}
      />
    </Page>
  );
  return { cluster: null, instead };
}
