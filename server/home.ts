import { type RawBuilder, type SqlBool, sql } from "kysely";
import { clusterLabels } from "../src/domain/cluster/clusterLabels.ts";
import { dayOf } from "../src/domain/dated.ts";
import { can } from "../src/domain/people/permission.ts";
import { summaryOf } from "./conferences/conferenceList.ts";
import type { Db } from "./db/tables.ts";
import type { GroupHandlers } from "./http/handler.ts";
import { lastVisit } from "./inbox/lastVisit.ts";
import { inScope, type Looker } from "./scope.ts";
import type { Surroundings } from "./surroundings.ts";

/** Rows of each short list on the page. */
const shown = 8;

/** The first page in one answer; nothing of it lies outside what the caller sees anyway. */
export const home: GroupHandlers<"home"> = {
  view: async ({ db, actor, now, surroundings }) => {
    const looker = { actor };
    const today = dayOf(now);
    const since = await lastVisit(db, actor?.id ?? "", new Date(now));
    return {
      figures: await figuresOf(db, looker, today),
      since,
      changed: await changedSince(db, looker, since),
      due: await dueTasks(db, looker, today),
      clusters: await clusterFigures(db, looker, today),
      care: can(actor, "account.manage") === true ? await careOf(db, today, surroundings) : null,
    };
  },
};

const standing = (db: Db, looker: Looker) =>
  db
    .selectFrom("conferences")
    .where("conferences.removedAt", "is", null)
    .where(inScope(looker, "conferences"));

/** A count of the rows that a condition holds for; the same conditions as the register's filters have. */
const countOf = (condition: RawBuilder<unknown>) =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;

const isOverdue = (today: string) => sql`"state" = 'recorded' and "firstDue" < ${today}`;

/** Counted in one walk along one index; grouped by state, SQLite would take the state's index and open every record. */
function figuresOf(db: Db, looker: Looker, today: string) {
  return standing(db, looker)
    .select(eb => [
      eb.fn.countAll<number>().as("total"),
      countOf(sql`"state" = 'draft'`).as("draft"),
      countOf(sql`"state" = 'recorded'`).as("recorded"),
      countOf(sql`"state" = 'closed'`).as("closed"),
      countOf(isOverdue(today)).as("overdue"),
    ])
    .executeTakeFirstOrThrow();
}

async function changedSince(db: Db, looker: Looker, since: string) {
  const rows = await standing(db, looker)
    .select(["id", "version", "state", "summary", "updatedAt", "updatedBy"])
    .where("updatedAt", ">", since)
    .where("updatedBy", "!=", looker.actor?.name ?? "")
    .orderBy("updatedAt", "desc")
    .limit(shown)
    .execute();
  return rows.map(summaryOf);
}

/** Tasks of recorded conferences whose last day is still to come, the nearest first: walked by day until enough are found. */
async function dueTasks(db: Db, looker: Looker, today: string) {
  const rows = await db
    .selectFrom("tasks")
    .select(["tasks.id", "tasks.text", "tasks.conferenceId", "tasks.lastDay"])
    .where("tasks.lastDay", ">=", today)
    .where(({ exists }) =>
      exists(
        standing(db, looker)
          .select("conferences.id")
          .where("conferences.id", "=", sql.ref<string>("tasks.conferenceId"))
          .where("state", "=", "recorded"),
      ),
    )
    .orderBy("tasks.lastDay")
    .orderBy("tasks.id")
    .limit(shown)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(row => row.conferenceId);
  const found = await db.selectFrom("conferences").select(["id", "summary"]).where("id", "in", ids).execute();
  const titles = new Map<string, string>(found.map(({ id, summary }) => [id, JSON.parse(summary).title]));
  return rows.map(row => ({ ...row, title: titles.get(row.conferenceId) ?? "", lastDay: row.lastDay ?? "" }));
}

/** Counted before the names are looked up, so that the walk stays within one index. */
async function clusterFigures(db: Db, looker: Looker, today: string) {
  const rows = await db
    .selectFrom(
      standing(db, looker)
        .where("clusterId", "is not", null)
        .select(eb => [
          "clusterId",
          eb.fn.countAll<number>().as("total"),
          countOf(isOverdue(today)).as("overdue"),
        ])
        .groupBy("clusterId")
        .orderBy("total", "desc")
        .orderBy("clusterId")
        .limit(12)
        .as("counted"),
    )
    .innerJoin("clusters", "clusters.id", "counted.clusterId")
    .select(["clusters.id", "clusters.name", "convenedBy", "sector", "counted.total", "counted.overdue"])
    .orderBy("counted.total", "desc")
    .orderBy("clusters.id")
    .execute();
  const labels = clusterLabels(rows);
  return rows.map(({ id, name, total, overdue }) => ({ id, name: labels.get(id) ?? name, total, overdue }));
}

async function careOf(db: Db, today: string, { auditMark, lastBackup }: Surroundings) {
  const { withoutPost } = await db
    .selectFrom("user")
    .select(eb => eb.fn.countAll<number>().as("withoutPost"))
    .where("isDisabled", "=", 0)
    .where(
      sql<SqlBool>`not exists (select 1 from "posts" where "posts"."accountId" = "user"."id"
        and ("from" = '' or "from" <= ${today}) and ("to" = '' or "to" >= ${today}))`,
    )
    .executeTakeFirstOrThrow();
  const head = await db.selectFrom("auditHead").select("seq").executeTakeFirstOrThrow();
  const lettersGivenUp = await db
    .selectFrom("mailings")
    .innerJoin("user", "user.id", "mailings.accountId")
    .select(["mailings.id", "user.name", "mailings.at", "mailings.problem"])
    .where("state", "=", "givenUp")
    .orderBy("mailings.at", "desc")
    .limit(shown)
    .execute();
  const backup = lastBackup();
  return {
    withoutPost,
    bookRows: head.seq,
    seenWhole: auditMark()?.seq ?? null,
    lastBackup: backup === undefined ? "" : backup,
    lettersGivenUp,
  };
}
