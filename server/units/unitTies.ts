import { sql } from "kysely";
import { clusterNameOn } from "../../src/domain/cluster/cluster.ts";
import { dayOf } from "../../src/domain/dated.ts";
import type { Id } from "../../src/domain/id.ts";
import { can } from "../../src/domain/people/permission.ts";
import { dueDay } from "../../src/domain/review/obligation.ts";
import { Review } from "../../src/domain/review/review.ts";
import { cellState } from "../../src/domain/review/reviewMatrix.ts";
import { timelinessOf } from "../../src/domain/review/reviewTimeliness.ts";
import type { UnitGroupDraft } from "../../src/domain/unit/unitGroup.ts";
import { tieRows, type UnitTies } from "../../src/domain/unit/unitTies.ts";
import type { Db } from "../db/tables.ts";
import type { GroupHandlers } from "../http/handler.ts";
import { obligationOf } from "../reviews/reviewRows.ts";
import { inScope, type Looker } from "../scope.ts";
import { findUnit } from "./unitRows.ts";

/** What concerns a unit beside its own entry: its clusters, groups, tasks and filings, each under the reader's scope. */
export const unitTies: GroupHandlers<"units">["ties"] = async ({ db, actor, now, params: { id } }) => {
  await findUnit(db, id, { actor });
  const today = dayOf(now);
  return {
    memberships: await placesOf(db, "clusterMembers", { id, today }, { actor }),
    heads: await placesOf(db, "clusterHeads", { id, today }, { actor }),
    groups: await groupsOf(db, id),
    tasks: can(actor, "conference.view") === true ? await tasksOf(db, id, { actor }) : none,
    filings: can(actor, "review.view") === true ? await filingsOf(db, { id, today }, { actor }) : none,
  };
};

const none = { total: 0, rows: [] };

type Places = { clusterMembers: UnitTies["memberships"]; clusterHeads: UnitTies["heads"] };

/** Stretches in clusters, the latest first. */
async function placesOf<Table extends keyof Places>(
  db: Db,
  table: Table,
  { id, today }: { id: Id; today: string },
  looker: Looker,
): Promise<Places[Table]> {
  const found = await db
    .selectFrom(table as "clusterMembers")
    .innerJoin("clusters", "clusters.id", "clusterId")
    .selectAll(table as "clusterMembers")
    .select("clusters.content")
    .where("unitId", "=", id)
    .where(inScope(looker, "clusters"))
    .orderBy("from", "desc")
    .orderBy("to", "desc")
    .execute();
  return found.map(row => {
    const { content, unitId: _, ...place } = row;
    return { ...place, cluster: clusterNameOn(JSON.parse(content), place.to || today) };
  }) as Places[Table];
}

async function groupsOf(db: Db, id: Id): Promise<UnitTies["groups"]> {
  const found = await db
    .selectFrom("unitGroups")
    .select(["id", "name", "content"])
    .where("content", "like", `%${id}%`)
    .orderBy("name")
    .execute();
  return found.flatMap(group =>
    (JSON.parse(group.content) as UnitGroupDraft).members
      .filter(({ unit }) => unit === id)
      .map(({ from, to }) => ({ id: group.id, name: group.name, from, to })),
  );
}

async function tasksOf(db: Db, id: Id, looker: Looker): Promise<UnitTies["tasks"]> {
  const owned = db
    .selectFrom("taskOwners")
    .innerJoin("conferences", "conferences.id", "taskOwners.conferenceId")
    .where("taskOwners.unitId", "=", id)
    .where("conferences.removedAt", "is", null)
    .where("conferences.state", "=", "recorded")
    .where(inScope(looker, "conferences"));
  const { total } = await owned.select(eb => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await owned
    .innerJoin("tasks", "tasks.id", "taskOwners.taskId")
    .select(["tasks.id", "tasks.text", "tasks.lastDay", "conferences.id as conferenceId", "summary"])
    .orderBy(sql`"tasks"."lastDay" is null`)
    .orderBy("tasks.lastDay")
    .orderBy("tasks.id")
    .limit(tieRows)
    .execute();
  return {
    total,
    rows: rows.map(({ summary, lastDay, ...row }) => ({
      ...row,
      lastDay: lastDay ?? "",
      conference: JSON.parse(summary).title,
    })),
  };
}

async function filingsOf(
  db: Db,
  of: { id: Id; today: string },
  looker: Looker,
): Promise<UnitTies["filings"]> {
  const owed = db
    .selectFrom("obligations")
    .where("obligations.unitId", "=", of.id)
    .where(inScope(looker, "obligations"));
  const { total } = await owed.select(eb => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await owed
    .innerJoin("periods", "periods.id", "obligations.periodId")
    .innerJoin("reviewForms", "reviewForms.id", "obligations.formId")
    .selectAll("obligations")
    .select(["periods.name as period", "reviewForms.name as form"])
    .orderBy("periods.end", "desc")
    .orderBy("obligations.id")
    .limit(tieRows)
    .execute();
  return {
    total,
    rows: rows.map(({ period, form, ...row }) => {
      const obligation = obligationOf(row);
      const { quality, firstSubmittedAt } = row;
      const state = Review.shape.state.parse(row.reviewState);
      return {
        id: obligation.id,
        form,
        period,
        state: cellState({ obligation, state, isBegun: quality !== "empty", today: of.today }),
        dueOn: dueDay(obligation),
        wasLate: timelinessOf(obligation, { firstSubmittedAt, firstWrittenAt: null }).is === "late",
      };
    }),
  };
}
