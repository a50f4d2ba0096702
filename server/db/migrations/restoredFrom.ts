import type { Kysely, Migration } from "kysely";

/** A state that was brought back from an older one says from which. */
export const restoredFrom: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema.alterTable("conferenceRevisions").addColumn("restoredFrom", "integer").execute();
  },
};
