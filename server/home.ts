import { type SqlBool, sql } from "kysely";
import { dayOf } from "../src/domain/dated.ts";
import { can } from "../src/domain/permission.ts";
import { summaryOf } from "./conferenceList.ts";
import type { Db } from "./db/tables.ts";
import type { GroupHandlers } from "./handler.ts";
import { lastVisit } from "./lastVisit.ts";
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
const overdueCount = (today: string) =>
  sql<number>`sum(case when "state" = 'recorded' and "firstDue" < ${today} then 1 else 0 end)`;

async function figuresOf(db: Db, looker: Looker, today: string) {
  const rows = await standing(db, looker)
    .select(eb => ["state", eb.fn.countAll<number>().as("count"), overdueCount(today).as("overdue")])
    .groupBy("state")
    .execute();
  const of = (state: string) => rows.find(row => row.state === state)?.count ?? 0;
  return {
    total: rows.reduce((sum, row) => sum + row.count, 0),
    draft: of("draft"),
    recorded: of("recorded"),
    closed: of("closed"),
    overdue: rows.reduce((sum, row) => sum + row.overdue, 0),
  };
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

/** Tasks of recorded conferences whose last day is still to come, the nearest first. */
async function dueTasks(db: Db, looker: Looker, today: string) {
  const rows = await standing(db, looker)
    .innerJoin("tasks", "tasks.conferenceId", "conferences.id")
    .select(["tasks.id", "tasks.text", "tasks.conferenceId", "conferences.summary", "tasks.lastDay"])
    .where("state", "=", "recorded")
    .where("tasks.lastDay", ">=", today)
    .orderBy("tasks.lastDay")
    .orderBy("tasks.id")
    .limit(shown)
    .execute();
  return rows.map(({ id, text, conferenceId, summary, lastDay }) => ({
    id,
    text,
    conferenceId,
    title: JSON.parse(summary).title as string,
    lastDay: lastDay ?? "",
  }));
}

function clusterFigures(db: Db, looker: Looker, today: string) {
  return standing(db, looker)
    .innerJoin("clusters", "clusters.id", "conferences.clusterId")
    .select(eb => [
      "clusters.id",
      "clusters.name",
      eb.fn.countAll<number>().as("total"),
      overdueCount(today).as("overdue"),
    ])
    .groupBy(["clusters.id", "clusters.name"])
    .orderBy("total", "desc")
    .orderBy("clusters.id")
    .limit(12)
    .execute();
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
