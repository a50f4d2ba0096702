import { type Kysely, type Migration, sql } from "kysely";
import { newId } from "../../../src/domain/id.ts";

/** Rights come from posts with dates; what an account was until now becomes a post without dates. */
export const posts: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("posts")
      .addColumn("id", "text", c => c.primaryKey())
      .addColumn("version", "integer", c => c.notNull())
      .addColumn("accountId", "text", c => c.notNull().references("user.id"))
      .addColumn("role", "text", c => c.notNull())
      .addColumn("unitId", "text", c => c.references("units.id"))
      .addColumn("clusterId", "text", c => c.references("clusters.id"))
      .addColumn("from", "text", c => c.notNull())
      .addColumn("to", "text", c => c.notNull())
      .addColumn("basis", "text", c => c.notNull())
      .addColumn("onBehalfOf", "text", c => c.references("posts.id"))
      .execute();
    for (const column of ["accountId", "unitId", "clusterId"])
      await db.schema.createIndex(`postsBy_${column}`).on("posts").column(column).execute();
    const accounts = await db.selectFrom("user").select(["id", "role"]).execute();
    const open = { version: 1, unitId: null, clusterId: null, from: "", to: "", basis: "", onBehalfOf: null };
    for (const { id, role } of accounts)
      await db
        .insertInto("posts")
        .values({ ...open, id: newId(), accountId: id, role })
        .execute();
    await sql`alter table "user" drop column "role"`.execute(db);
  },
};
