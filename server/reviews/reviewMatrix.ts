import { sql } from "kysely";
import { dayOf } from "../../src/domain/dated.ts";
import { type CellState, isUnfiled, matrixRows, mostReminded } from "../../src/domain/review/reviewMatrix.ts";
import { compareVi } from "../../src/domain/text/vietnamese.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { inScope } from "../scope.ts";
import { cellIn, cellMark, cellReader, cellText, idIn, type ReadCell } from "./matrixCells.ts";

type Call = Parameters<GroupHandlers<"obligations">["matrix"]>[0];

/**
 * The matrix unit × period of one form and year, within the actor's scope. Every cell is counted by where it stands, which is kept
 * beside what is owed; no filing is opened.
 */
export const reviewMatrix: GroupHandlers<"obligations">["matrix"] = async call => {
  const periods = await periodsOf(call);
  const all =
    periods.length === 0
      ? []
      : await linesOf(
          call,
          periods.map(period => period.id),
        );
  const { state, from } = call.query;
  const lines =
    state === undefined ? all : all.filter(({ cells }) => cells.some(cell => cell.state === state));
  const first = from < lines.length ? from : 0;
  const unfiled = lines.flatMap(({ cells }) => cells.filter(cell => isUnfiled(cell.state)));
  return {
    periods,
    rows: lines
      .slice(first, first + matrixRows)
      .map(({ cells, ...line }) => ({ ...line, cells: cells.map(cellIn) })),
    from: first,
    total: lines.length,
    counts: counted(all),
    unfiled: { total: unfiled.length, ids: unfiled.slice(0, mostReminded).map(idIn) },
  };
};

function owedIn({ db, actor, query: { form, cluster } }: Call) {
  const owed = db
    .selectFrom("obligations")
    .where("formId", "=", form)
    .where(inScope({ actor }, "obligations"));
  return cluster === undefined ? owed : owed.where("clusterId", "=", cluster);
}

/** The year's periods in which anything is owed, in order. */
function periodsOf(call: Call) {
  return call.db
    .selectFrom("periods")
    .select(["id", "name", "end"])
    .where("start", "like", `${call.query.year}-%`)
    .where(({ exists }) =>
      exists(owedIn(call).select("obligations.id").where("periodId", "=", sql.ref<string>("periods.id"))),
    )
    .orderBy("end")
    .execute();
}

/** A row of the matrix for each unit; the newest names head it, each cell opens a filing that keeps its own. */
async function linesOf(call: Call, periods: string[]) {
  const newest = (name: "clusterName" | "unitName") =>
    sql<string>`max("periods"."end" || ${cellMark} || ${sql.ref(name)})`;
  const rows = await owedIn(call)
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .where("periodId", "in", periods)
    .select(["clusterId", "unitId"])
    .select([newest("clusterName").as("cluster"), newest("unitName").as("unit")])
    .select(sql<string>`string_agg(${cellText}, ${cellMark})`.as("cells"))
    .groupBy(["clusterId", "unitId"])
    .execute();
  const read = cellReader(dayOf(call.now));
  const nameIn = (text: string) => text.slice(text.indexOf(cellMark) + 1);
  return rows
    .map(({ cluster, unit, cells, ...line }) => ({
      ...line,
      cluster: nameIn(cluster),
      unit: nameIn(unit),
      cells: cells.split(cellMark).map(read),
    }))
    .sort(
      (a, b) =>
        compareVi(a.cluster, b.cluster) ||
        // Two clusters may bear one name, and the rows of one stay together.
        compareVi(a.clusterId, b.clusterId) ||
        compareVi(a.unit, b.unit),
    );
}

function counted(lines: readonly { cells: ReadCell[] }[]) {
  const counts = new Map<CellState, number>();
  for (const { cells } of lines)
    for (const { state } of cells) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count }));
}
