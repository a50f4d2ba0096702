import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { type ClusterRecord, clusterNameOn } from "../../domain/cluster/cluster.ts";
import { useAsOf } from "../../i18n/useAsOf.ts";
import { paths } from "../../paths.ts";
import { linkLook } from "../../ui/linkLook.ts";
import { Page } from "../../ui/Page.tsx";
import { useCluster } from "./useCluster.tsx";

interface ClusterSubPageProps {
  /** The heading over something that is done with the cluster of this name. */
  title: (name: string) => string;
  children: (cluster: ClusterRecord) => ReactNode;
}

/** A page on which something is done with the cluster of the address, to whose page it leads back. */
export function ClusterSubPage({ title, children }: ClusterSubPageProps) {
  const { on } = useAsOf();
  const { cluster, instead } = useCluster();
  if (cluster === null) return instead;
  const name = clusterNameOn(cluster.content, on);
  return (
    <Page
      title={title(name)}
      breadcrumb={
        <Link to={paths.cluster(cluster.id)} className={linkLook()}>
          {name}
        </Link>
      }
    >
      {children(cluster)}
    </Page>
  );
}
