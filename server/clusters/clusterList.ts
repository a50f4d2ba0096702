import { type Cluster, clusterOn } from "../../src/domain/cluster/cluster.ts";
import type { Id } from "../../src/domain/id.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { nameOn } from "../../src/domain/unit/unit.ts";
import type { Db } from "../db/tables.ts";
import { inScope, type Looker } from "../scope.ts";
import { clusterOf } from "./clusterSave.ts";

/** Every cluster that the looker sees as it was on the day, by name and convening body. */
export async function listClusters(db: Db, looker: Looker, day: string): Promise<Cluster[]> {
  const found = await db
    .selectFrom("clusters")
    .select(["id", "version", "content"])
    .where(inScope(looker, "clusters"))
    .execute();
  return found
    .map(row => clusterOn(clusterOf(row), day))
    .sort((a, b) => compareVi(a.name, b.name) || compareVi(a.convenedBy, b.convenedBy));
}

/** The names on the day of every unit that ever belonged to a cluster that the looker sees. */
export async function unitNamesOf(db: Db, looker: Looker, day: string): Promise<{ id: Id; name: string }[]> {
  const seen = db.selectFrom("clusters").select("clusters.id").where(inScope(looker, "clusters"));
  const found = await db
    .selectFrom("units")
    .select(["id", "content"])
    .where(({ or, eb }) =>
      or(
        (["clusterMembers", "clusterHeads"] as const).map(table =>
          eb("id", "in", db.selectFrom(table).select("unitId").where("clusterId", "in", seen)),
        ),
      ),
    )
    .execute();
  return found.map(({ id, content }) => ({ id, name: nameOn(JSON.parse(content), day).name }));
}
