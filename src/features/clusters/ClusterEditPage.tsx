import { Link } from "react-router-dom";
import { clusterNameOn } from "../../domain/cluster.ts";
import { useWords } from "../../i18n/useWords.ts";
import { clusterWords } from "../../i18n/words/clusters.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { ClusterEditor } from "./form/ClusterEditor.tsx";
import { useAsOf } from "./useAsOf.ts";
import { useCluster } from "./useCluster.tsx";

/** Where a cluster is changed as a whole. */
export function ClusterEditPage() {
  const t = useWords(clusterWords);
  const { on } = useAsOf();
  const { cluster, instead } = useCluster();
  if (cluster === null) return instead;
  const name = clusterNameOn(cluster.content, on);
  return (
    <Page
      title={t.form.title(name)}
      breadcrumb={
        <Link to={paths.cluster(cluster.id)} className={linkLook()}>
          {name}
        </Link>
      }
    >
      <ClusterEditor key={cluster.id} cluster={cluster} />
    </Page>
  );
}
