import type { Kysely, Migration } from "kysely";

/** A state says which files its record had, null where it was saved before states knew of files, and how many of them had changed. */
export const revisionFiles: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema.alterTable("conferenceRevisions").addColumn("files", "text").execute();
    await db.schema
      .alterTable("conferenceRevisions")
      .addColumn("changedFiles", "integer", c => c.notNull().defaultTo(0))
      .execute();
  },
};
