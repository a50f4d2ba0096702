import type { Id } from "../id.ts";
import type { Cluster } from "./cluster.ts";

type Named = Pick<Cluster, "id" | "name" | "convenedBy" | "sector">;

/**
 * Names by which one chooses a cluster: a number names several, so the convening body stands beside it, and the sector where the
 * same body has another cluster of that name.
 */
export function clusterLabels(clusters: readonly Named[]): ReadonlyMap<Id, string> {
  const times = new Map<string, number>();
  for (const cluster of clusters) {
    const label = withBody(cluster);
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  return new Map(
    clusters.map(cluster => {
      const label = withBody(cluster);
      return [cluster.id, times.get(label) === 1 ? label : joined(label, cluster.sector)];
    }),
  );
}

function withBody({ name, convenedBy }: Named): string {
  return joined(name, convenedBy);
}

function joined(...parts: string[]): string {
  return parts.filter(part => part !== "").join(" · ");
}
