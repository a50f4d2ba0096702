import { clusterFrom, clusterOn } from "../../src/domain/cluster/cluster.ts";
import { dayOf } from "../../src/domain/dated.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import { nameOn } from "../../src/domain/unit/unit.ts";
import { refuseTaken } from "../catalogues.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { inScope } from "../scope.ts";
import { clusterOf, findCluster, saveCluster, takeCluster } from "./clusterSave.ts";
import { handover } from "./handover.ts";

/** The clusters, as they stood on the day that is asked for. */
export const clusters: GroupHandlers<"clusters"> = {
  list: async ({ db, actor, now, query: { on = dayOf(now) } }) => {
    const found = await db
      .selectFrom("clusters")
      .select(["id", "version", "content"])
      .where(inScope({ actor }, "clusters"))
      .execute();
    const rows = found.map(row => clusterOn(clusterOf(row), on));
    return {
      rows: rows.sort((a, b) => compareVi(a.name, b.name) || compareVi(a.convenedBy, b.convenedBy)),
    };
  },

  unitNames: async ({ db, actor, now, query: { on = dayOf(now) } }) => {
    const seen = db.selectFrom("clusters").select("clusters.id").where(inScope({ actor }, "clusters"));
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
    return { rows: found.map(({ id, content }) => ({ id, name: nameOn(JSON.parse(content), on).name })) };
  },

  view: ({ db, actor, params }) => findCluster(db, params.id, { actor }),

  create: async ({ tx, body: { id, content } }) => {
    await refuseTaken(tx, "clusters", id);
    return saveCluster({ tx, id, content: clusterFrom(id, content), before: null });
  },

  update: async ({ tx, actor, params, version, body }) => {
    const before = await takeCluster(tx, params.id, version, { actor });
    return saveCluster({ tx, id: before.id, content: body, before });
  },

  ...handover,
};
