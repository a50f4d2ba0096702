import { type ClusterDraft, clusterFrom } from "../../src/domain/cluster/cluster.ts";
import type { Span } from "../../src/domain/dated.ts";
import type { NamedRef } from "../../src/domain/namedRef.ts";
import { clusterLives } from "./clusterLives.ts";
import { type ClusterKey, clusters } from "./clusters.ts";
import { rowIds, seedId } from "./seedId.ts";
import { type UnitKey, units } from "./units.ts";

/** Days on which staff brought the clusters up to date: before the mergers of 2025, and after them. */
export const clusterDays = ["2025-01-06", "2026-03-25"] as const;

/** The whole cluster with its members, heads and papers through the years, as far as anybody knew it on the day. */
export function clusterThroughYears(key: ClusterKey, day: string = clusterDays[1]): ClusterDraft {
  const { members, heads, to = "", convener, papers = [] } = clusterLives[key];
  const id = seedId(`cluster ${key}`);
  const rowId = rowIds(`cluster ${key}`);
  const unit = (of: UnitKey) => seedId(`unit ${of}`);
  const first = clusterFrom(id, clusters[key]);
  const convenedBy: NamedRef =
    convener === undefined || day < clusterDays[1]
      ? first.convenedBy
      : { id: unit(convener), name: units[convener].name };
  return {
    ...first,
    convenedBy,
    to: day < clusterDays[1] ? "" : to,
    members: asKnown(
      day,
      members.flatMap(({ keys, from = "", to: until = "", subGroup = "" }) =>
        keys.map(of => ({ id: rowId(), unit: unit(of), from, to: until, subGroup })),
      ),
    ),
    heads: asKnown(
      day,
      heads.flatMap(({ from, to: until, head, deputies, method, basis }) => {
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
    ),
    documents: papers.map(paper => ({ id: rowId(), ...paper })).filter(paper => paper.day <= day),
  };
}

/** Of stretches of time only those that had begun, without an end that came later; the last day in the books is known in full. */
function asKnown<Row extends Span>(day: string, rows: Row[]): Row[] {
  if (day === clusterDays[1]) return rows;
  return rows.filter(({ from }) => from <= day).map(row => (row.to > day ? { ...row, to: "" } : row));
}
