import type { Kysely, Migration } from "kysely";

/** What people are typing is kept for them on the server, and who is in a record now is known. */
export const drafts: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("drafts")
      .addColumn("userId", "text", c => c.notNull().references("user.id"))
      .addColumn("type", "text", c => c.notNull())
      .addColumn("recordId", "text", c => c.notNull())
      .addColumn("content", "text", c => c.notNull())
      .addColumn("baseVersion", "integer", c => c.notNull())
      .addColumn("title", "text", c => c.notNull())
      .addColumn("machineId", "text", c => c.notNull())
      .addColumn("machineName", "text", c => c.notNull())
      .addColumn("typedAt", "text", c => c.notNull())
      .addColumn("stamp", "text", c => c.notNull())
      .addColumn("over", "text", c => c.notNull())
      .addColumn("savedAt", "text", c => c.notNull())
      .addPrimaryKeyConstraint("draftsKey", ["userId", "type", "recordId"])
      .execute();
    await db.schema
      .createTable("presence")
      .addColumn("type", "text", c => c.notNull())
      .addColumn("recordId", "text", c => c.notNull())
      .addColumn("userId", "text", c => c.notNull().references("user.id"))
      .addColumn("at", "text", c => c.notNull())
      .addColumn("typingAt", "text", c => c.notNull())
      .addPrimaryKeyConstraint("presenceKey", ["type", "recordId", "userId"])
      .execute();
    await db.schema.createIndex("presenceByTime").on("presence").column("at").execute();
    await db.schema.createIndex("idempotencyByTime").on("idempotency").column("at").execute();
  },
};
