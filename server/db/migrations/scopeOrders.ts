import { type Kysely, type Migration, sql } from "kysely";

/** A secretary's register is one cluster's, in every order: as long as it is, no page of it is sorted anew. */
export const scopeOrders: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    for (const [name, column] of [
      ["conferencesOfClusterByTitle", "titleKey"],
      ["conferencesOfClusterByUpdate", "updatedAt"],
    ])
      await sql
        .raw(
          `create index "${name}" on "conferences" ("clusterId", "${column}", "id") where "removedAt" is null`,
        )
        .execute(db);
  },
};
