import { type ClusterDraft, clusterFrom } from "../../src/domain/cluster.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { clusterLives } from "./clusterLives.ts";
import { type ClusterKey, clusters } from "./clusters.ts";
import { rowIds, seedId } from "./seedId.ts";
import { type UnitKey, units } from "./units.ts";

/** The whole cluster with its members, heads and papers through the years, as staff wrote it down in January 2026. */
export function clusterThroughYears(key: ClusterKey): ClusterDraft {
  const { members, heads, to = "", convener, papers = [] } = clusterLives[key];
  const id = seedId(`cluster ${key}`);
  const rowId = rowIds(`cluster ${key}`);
  const unit = (of: UnitKey) => seedId(`unit ${of}`);
  const first = clusterFrom(id, clusters[key]);
  const convenedBy: NamedRef =
    convener === undefined ? first.convenedBy : { id: unit(convener), name: units[convener].name };
  return {
    ...first,
    convenedBy,
    to,
    members: members.flatMap(({ keys, from = "", to: until = "", subGroup = "" }) =>
      keys.map(of => ({ id: rowId(), unit: unit(of), from, to: until, subGroup })),
    ),
    heads: heads.flatMap(({ from, to: until, head, deputies, method, basis }) => {
      const post = (of: UnitKey, as: "head" | "deputy") => ({
        id: rowId(),
        unit: unit(of),
        as,
        from,
        to: until,
        method,
        basis,
      });
      return [post(head, "head"), ...deputies.map(of => post(of, "deputy"))];
    }),
    documents: papers.map(paper => ({ id: rowId(), ...paper })),
  };
}
