import type { Kysely, Migration } from "kysely";

/** Emulation agreements: one for a cluster and a year. */
export const agreements: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("agreements")
      .addColumn("id", "text", c => c.primaryKey())
      .addColumn("version", "integer", c => c.notNull())
      .addColumn("clusterId", "text", c => c.notNull().references("clusters.id"))
      .addColumn("year", "integer", c => c.notNull())
      .addColumn("state", "text", c => c.notNull())
      .addColumn("content", "text", c => c.notNull())
      .addUniqueConstraint("agreementOfYear", ["clusterId", "year"])
      .execute();
  },
};
