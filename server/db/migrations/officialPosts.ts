import { type Kysely, type Migration, sql } from "kysely";

/**
 * Officials get posts and ranks with dates; the post and the rank that each had until now become rows without dates, as nobody has
 * said since when. An account may name the official whom it belongs to, and no two the same one.
 */
export const officialPosts: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .alterTable("officials")
      .addColumn("content", "text", c => c.notNull().defaultTo(""))
      .execute();
    for (const { id, name, rank, post, isSample } of await db.selectFrom("officials").selectAll().execute()) {
      const open = { id, from: "", to: "" };
      const unsaid = { body: { id: null, name: "" }, kind: "", level: "", basis: "", endBasis: "" };
      const content = {
        name,
        isSample: isSample === 1,
        posts: post === "" ? [] : [{ ...open, ...unsaid, title: post }],
        ranks: rank === "" ? [] : [{ ...open, rank }],
        note: "",
      };
      await db
        .updateTable("officials")
        .set({ content: JSON.stringify(content) })
        .where("id", "=", id)
        .execute();
    }
    for (const column of ["rank", "post", "isSample"])
      await db.schema.alterTable("officials").dropColumn(column).execute();
    await db.schema.alterTable("user").addColumn("officialId", "text").execute();
    await sql`create unique index "accountsByOfficial" on "user" ("officialId")`.execute(db);
  },
};
