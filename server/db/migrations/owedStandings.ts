import { type ColumnDefinitionBuilder, type Migration, sql } from "kysely";
import type { Engine } from "../tables.ts";

/**
 * The matrix asks of thousands of filings only where they stand. That stands beside what is owed, and on SQLite, which fetches row by
 * row, all that the matrix reads lies in one index. PostgreSQL limits how long an index's rows
 * are; there the index has the matrix's lines in order.
 */
export function owedStandings(engine: Engine): Migration {
  return {
    async up(db) {
      const add = (
        name: string,
        type: "text" | "integer",
        about: (c: ColumnDefinitionBuilder) => ColumnDefinitionBuilder,
      ) => db.schema.alterTable("obligations").addColumn(name, type, about).execute();
      await add("reviewState", "text", c => c.notNull().defaultTo("draft"));
      await add("isBegun", "integer", c => c.notNull().defaultTo(0));
      await add("firstSubmittedAt", "text", c => c);
      const ofReview = (column: string) =>
        sql.raw(`(select ${column} from "reviews" where "reviews"."id" = "obligations"."id")`);
      await sql`update "obligations" set
        "reviewState" = ${ofReview(`"state"`)},
        "isBegun" = ${ofReview(`case when "quality" = 'empty' then 0 else 1 end`)},
        "firstSubmittedAt" = ${ofReview(`"reviews"."firstSubmittedAt"`)}`.execute(db);
      const found = "formId periodId clusterId unitId";
      const standing =
        "id version firstSubmittedAt reviewState isBegun opensOn dueOn locksOn exemption extension";
      const sqlite = `${found} ${standing} clusterName unitName`;
      await db.schema
        .createIndex("obligationsOfForm")
        .on("obligations")
        .columns((engine === "sqlite" ? sqlite : "formId clusterId unitId periodId").split(" "))
        .execute();
    },
  };
}
