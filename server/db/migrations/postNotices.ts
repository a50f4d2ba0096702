import type { Kysely, Migration } from "kysely";

/** What the calendar has told of a post, so that nobody is told twice: to whom, of which turn, and of which day. */
export const postNotices: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("postNotices")
      .addColumn("postId", "text", c => c.notNull())
      .addColumn("accountId", "text", c => c.notNull())
      .addColumn("kind", "text", c => c.notNull())
      .addColumn("day", "text", c => c.notNull())
      .addPrimaryKeyConstraint("postNoticesKey", ["postId", "accountId", "kind", "day"])
      .execute();
  },
};
