import type { Kysely, Migration } from "kysely";

/** How a cluster's secretary was set; "" for every post of before, of which nobody said it. */
export const postMethods: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .alterTable("posts")
      .addColumn("method", "text", c => c.notNull().defaultTo(""))
      .execute();
  },
};
