import type { AgreementState } from "../../src/domain/cluster/agreementState.ts";
import type { PeriodState } from "../../src/domain/period/periodState.ts";

type Entry = { id: string; version: number; name: string };

/** Clusters, kept whole in `content` with what must be found across them beside it, and the periods; days are `yyyy-mm-dd`, "" where open. */
export type ClusterTables = {
  clusters: Entry & { convenedBy: string; sector: string; content: string };
  clusterMembers: OfUnit & { subGroup: string };
  clusterHeads: OfUnit & { as: string };
  /** One for a cluster and a year, kept whole. */
  agreements: {
    id: string;
    version: number;
    clusterId: string;
    year: number;
    state: AgreementState;
    content: string;
  };
  periods: Entry & {
    kind: string;
    start: string;
    end: string;
    cutOff: string;
    deadline: string;
    state: PeriodState;
  };
};

type OfUnit = { id: string; clusterId: string; unitId: string; from: string; to: string };
