import { type Kysely, type Migration, sql } from "kysely";

/**
 * What a count asks of a conference lies in one index, so that counting thousands opens none of them. `removedAt` is null in each of
 * its rows and stands there all the same: without it SQLite does not see that the index is enough. The identity comes second, so
 * that no list takes this index for a filter and sorts what another one has in order. The orders of the register get the cluster, so
 * that a reporter's list passes over what lies outside unopened. Tasks to come are walked by their last day.
 */
export const counted: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await sql`create index "conferencesCounted" on "conferences"
      ("clusterId", "id", "year", "state", "eventStatus", "taskCount", "firstDue", "removedAt")
      where "removedAt" is null`.execute(db);
    for (const [name, column] of [
      ["conferencesByDate", "firstDay"],
      ["conferencesByTitle", "titleKey"],
      ["conferencesByUpdate", "updatedAt"],
    ] as const) {
      await db.schema.dropIndex(name).execute();
      await sql
        .raw(
          `create index "${name}" on "conferences" ("${column}", "id", "taskCount", "firstDue", "clusterId") where "removedAt" is null`,
        )
        .execute(db);
    }
    await sql`create index "tasksToCome" on "tasks" ("lastDay", "id", "conferenceId")
      where "lastDay" is not null`.execute(db);
  },
};
