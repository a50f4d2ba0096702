import type { Kysely, Migration } from "kysely";

/** The days of reminding are edited apart from what a form asks, so they have a version of their own. */
export const remindersVersion: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .alterTable("reviewForms")
      .addColumn("remindersVersion", "integer", column => column.notNull().defaultTo(1))
      .execute();
  },
};
