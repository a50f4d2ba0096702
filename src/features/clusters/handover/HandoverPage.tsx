import { Link } from "react-router-dom";
import { clusterNameOn } from "../../../domain/cluster.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { clusterWords } from "../../../i18n/words/clusters.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";
import { Page } from "../../../ui/Page.tsx";
import { useAsOf } from "../useAsOf.ts";
import { useCluster } from "../useCluster.tsx";
import { HandoverForm } from "./HandoverForm.tsx";

/** Where a cluster is handed over: everything that will move is shown before it does. */
export function HandoverPage() {
  const t = useWords(clusterWords);
  const { on } = useAsOf();
  const { cluster, instead } = useCluster();
  if (cluster === null) return instead;
  const name = clusterNameOn(cluster.content, on);
  return (
    <Page
      title={t.handover.title(name)}
      breadcrumb={
        <Link to={paths.cluster(cluster.id)} className={linkLook()}>
          {name}
        </Link>
      }
    >
      <HandoverForm key={cluster.id} cluster={cluster} />
    </Page>
  );
}
