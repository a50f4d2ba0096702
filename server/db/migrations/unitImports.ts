import type { Kysely, Migration } from "kysely";

/** Lists of units that were taken in, each with what stood before, so that it can be taken back. */
export const unitImports: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("unitImports")
      .addColumn("id", "text", c => c.primaryKey())
      .addColumn("version", "integer", c => c.notNull())
      .addColumn("at", "text", c => c.notNull())
      .addColumn("by", "text", c => c.notNull())
      .addColumn("added", "integer", c => c.notNull())
      .addColumn("changed", "integer", c => c.notNull())
      .addColumn("before", "text", c => c.notNull())
      .addColumn("undoneAt", "text")
      .execute();
  },
};
