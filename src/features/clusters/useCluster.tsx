import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router-dom";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import type { ClusterRecord } from "../../domain/cluster/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { catalogueWords } from "../../i18n/words/catalogues.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { problemText, problemWords } from "../../i18n/words/problems.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { UnreadPage } from "../../ui/UnreadPage.tsx";

/** The cluster that the address names, or what stands in its place while it is on its way or cannot be read. */
export function useCluster():
  | { cluster: ClusterRecord; instead: null }
  | { cluster: null; instead: ReactNode } {
  const { id = "" } = useParams();
  const t = useWords(clusterWords);
  const { list, clusters } = useWords(catalogueWords);
  const problems = useWords(problemWords);
  const found = useQuery(read(contract.clusters.view, { id }));
  if (found.data !== undefined) return { cluster: found.data, instead: null };
  if (found.isPending) return { cluster: null, instead: <Skeleton page label={t.loading} rows={12} /> };
  const { problem } = found.error;
  const isMissing = problem.code === "notFound";
  const instead = (
    <UnreadPage
      title={isMissing ? t.notFound.title : list.failed}
      text={isMissing ? t.notFound.text : problemText(problems, problem)}
      away={
        isMissing ? (
          <Link to={paths.clusters()} className={linkLook("secondary")}>
            {clusters.title}
          </Link>
        ) : null
      }
      retryLabel={list.retry}
      onRetry={() => void found.refetch()}
    />
  );
  return { cluster: null, instead };
}
