import { type Migration, sql } from "kysely";
import type { Engine } from "../tables.ts";

/**
 * The matrix says of each filing whether it was copied, not only whether it was begun: the measured quality stands beside what is owed in
 * place of `isBegun`, and in SQLite's index of all that the matrix reads.
 */
export function reviewQualities(engine: Engine): Migration {
  return {
    async up(db) {
      await db.schema
        .alterTable("obligations")
        .addColumn("quality", "text", column => column.notNull().defaultTo("empty"))
        .execute();
      await sql`update "obligations" set "quality" =
        (select "reviews"."quality" from "reviews" where "reviews"."id" = "obligations"."id")
        where exists (select 1 from "reviews" where "reviews"."id" = "obligations"."id")`.execute(db);
      if (engine === "sqlite") {
        await db.schema.dropIndex("obligationsOfForm").execute();
        const found = "formId periodId clusterId unitId";
        const standing =
          "id version firstSubmittedAt reviewState quality opensOn dueOn locksOn exemption extension";
        await db.schema
          .createIndex("obligationsOfForm")
          .on("obligations")
          .columns(`${found} ${standing} clusterName unitName`.split(" "))
          .execute();
      }
      await db.schema.alterTable("obligations").dropColumn("isBegun").execute();
    },
  };
}
