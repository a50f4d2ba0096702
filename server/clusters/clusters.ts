import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { dayOf } from "../../src/domain/dated.ts";
import { holdersOn } from "../accounts/holdersOn.ts";
import { refuseTaken } from "../catalogues.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { exportClusters } from "./clusterExport.ts";
import { listClusters, unitNamesOf } from "./clusterList.ts";
import { findCluster, saveCluster, takeCluster } from "./clusterSave.ts";
import { handover } from "./handover.ts";

/** The clusters, as they stood on the day that is asked for. */
export const clusters: GroupHandlers<"clusters"> = {
  list: async ({ db, actor, now, query: { on = dayOf(now) } }) => ({
    rows: await listClusters(db, { actor }, on),
  }),
  export: exportClusters,
  unitNames: async ({ db, actor, now, query: { on = dayOf(now) } }) => ({
    rows: await unitNamesOf(db, { actor }, on),
  }),

  view: ({ db, actor, params }) => findCluster(db, params.id, { actor }),

  secretaries: async ({ db, actor, now, params, query }) => {
    const { id } = await findCluster(db, params.id, { actor });
    return { rows: await holdersOn({ db, actor, now }, { clusterId: id }, query.on ?? dayOf(now)) };
  },

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
