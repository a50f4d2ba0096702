import { dayOf } from "../src/domain/dated.ts";
import { dueDay } from "../src/domain/obligation.ts";
import { Review } from "../src/domain/review.ts";
import { cellState, type ReviewMatrix } from "../src/domain/reviewMatrix.ts";
import { timelinessOf } from "../src/domain/reviewTimeliness.ts";
import { compareVi } from "../src/domain/vietnamese.ts";
import type { GroupHandlers } from "./handler.ts";
import { obligationOf } from "./reviewRows.ts";
import { inScope } from "./scope.ts";

/** The matrix unit × period of one form and year, within the actor's scope; content is not read, so its cost is that of its cells. */
export const reviewMatrix: GroupHandlers<"obligations">["matrix"] = async ({ db, actor, now, query }) => {
  const today = dayOf(now);
  let owed = db
    .selectFrom("obligations")
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .innerJoin("reviews", "reviews.id", "obligations.id")
    .selectAll("obligations")
    .select([
      "periods.name as periodName",
      "periods.end as periodEnd",
      "reviews.version as reviewVersion",
      "reviews.state",
      "reviews.quality",
      "reviews.firstSubmittedAt",
      "reviews.firstWrittenAt",
    ])
    .where("obligations.formId", "=", query.form)
    .where("periods.start", "like", `${query.year}-%`)
    .where(inScope({ actor }, "obligations"));
  if (query.cluster !== undefined) owed = owed.where("obligations.clusterId", "=", query.cluster);
  const rows = await owed.orderBy("periods.end").execute();

  const periods = new Map<string, ReviewMatrix["periods"][number]>();
  const lines = new Map<string, ReviewMatrix["rows"][number]>();
  for (const row of rows) {
    periods.set(row.periodId, { id: row.periodId, name: row.periodName, end: row.periodEnd });
    const key = `${row.clusterId} ${row.unitId}`;
    const line = lines.get(key) ?? {
      clusterId: row.clusterId,
      cluster: row.clusterName,
      unitId: row.unitId,
      unit: row.unitName,
      cells: [],
    };
    // The newest names head the row; each cell opens a filing that keeps its own.
    Object.assign(line, { cluster: row.clusterName, unit: row.unitName });
    lines.set(key, line);
    const obligation = obligationOf(row);
    const state = Review.shape.state.parse(row.state);
    const isBegun = row.quality !== "empty";
    line.cells.push({
      id: row.id,
      version: row.version,
      period: row.periodId,
      state: cellState({ obligation, state, isBegun, today }),
      isOverdue: obligation.exemption === null && row.firstSubmittedAt === null && today > dueDay(obligation),
      wasLate: timelinessOf(obligation, row).is === "late",
    });
  }
  const ordered = [...lines.values()].sort(
    (a, b) => compareVi(a.cluster, b.cluster) || compareVi(a.unit, b.unit),
  );
  return { periods: [...periods.values()], rows: ordered };
};
