import type { Kysely, Migration } from "kysely";

/** Links by which somebody chooses a password, each once; only the hash of a link is kept. */
export const signInLinks: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("signInLinks")
      .addColumn("hash", "text", c => c.primaryKey())
      .addColumn("accountId", "text", c => c.notNull().unique().references("user.id"))
      .addColumn("expiresAt", "text", c => c.notNull())
      .execute();
  },
};
