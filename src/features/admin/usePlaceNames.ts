import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contract } from "../../api/contract.ts";
import { read } from "../../api/query.ts";
import { clusterLabels } from "../../domain/cluster/clusterLabels.ts";
import type { Post } from "../../domain/people/post.ts";

/** Names the unit or the cluster of a post as of the day, by default today; "" for the whole department. */
export function usePlaceNames(on?: string): (post: Pick<Post, "unitId" | "clusterId">) => string {
  const when = on === undefined ? {} : { on };
  const units = useQuery(read(contract.units.list, when)).data?.rows;
  const clusters = useQuery(read(contract.clusters.list, when)).data?.rows;
  return useMemo(() => {
    const names = new Map(units?.map(({ id, name }) => [id, name]));
    const labels = clusterLabels(clusters ?? []);
    return ({ unitId, clusterId }) => names.get(unitId ?? "") ?? labels.get(clusterId ?? "") ?? "";
  }, [units, clusters]);
}
