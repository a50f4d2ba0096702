import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from "kysely";

const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** Periodic reviews: what is asked, who owes it, what was filed, and what came back. */
export const reviews: Migration = {
  // Migrations speak of the tables as they were on their day, so they cannot be typed by the tables of today.
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("reviewForms")
      .addColumn("id", "text", column => column.primaryKey())
      .addColumn("version", "integer", required)
      .addColumn("name", "text", required)
      .addColumn("content", "text", required)
      .addColumn("number", "integer", required)
      .addColumn("publishedHash", "text", required)
      .addColumn("updatedAt", "text", required)
      .addColumn("updatedBy", "text", required)
      .execute();
    await db.schema
      .createTable("reviewFormNumbers")
      .addColumn("formId", "text", column => column.notNull().references("reviewForms.id"))
      .addColumn("number", "integer", required)
      .addColumn("content", "text", required)
      .addColumn("at", "text", required)
      .addColumn("by", "text", required)
      .addPrimaryKeyConstraint("reviewFormNumbersKey", ["formId", "number"])
      .execute();
    await db.schema
      .createTable("obligations")
      .addColumn("id", "text", column => column.primaryKey())
      .addColumn("version", "integer", required)
      .addColumn("formId", "text", column => column.notNull().references("reviewForms.id"))
      .addColumn("formNumber", "integer", required)
      .addColumn("periodId", "text", column => column.notNull().references("periods.id"))
      .addColumn("clusterId", "text", column => column.notNull().references("clusters.id"))
      .addColumn("unitId", "text", column => column.references("units.id"))
      // Names as they were on the period's cut-off day: history is not rewritten.
      .addColumn("clusterName", "text", required)
      .addColumn("unitName", "text", required)
      .addColumn("opensOn", "text", required)
      .addColumn("dueOn", "text", required)
      .addColumn("locksOn", "text", required)
      .addColumn("extension", "text")
      .addColumn("exemption", "text")
      .execute();
    await db.schema
      .createIndex("obligationsOfPeriod")
      .on("obligations")
      .columns(["periodId", "clusterId", "unitId"])
      .execute();
    await db.schema
      .createIndex("obligationsOfUnit")
      .on("obligations")
      .columns(["unitId", "formId", "periodId"])
      .execute();
    // A filing has the identity of what is owed: there is never a second one.
    await db.schema
      .createTable("reviews")
      .addColumn("id", "text", column => column.primaryKey().references("obligations.id"))
      .addColumn("version", "integer", required)
      .addColumn("state", "text", required)
      .addColumn("checksPassed", "integer", required)
      .addColumn("content", "text", required)
      .addColumn("filers", "text", required)
      .addColumn("quality", "text", required)
      .addColumn("firstSubmittedAt", "text")
      .addColumn("firstWrittenAt", "text")
      .addColumn("submittedAt", "text")
      .addColumn("updatedAt", "text", required)
      .addColumn("updatedBy", "text", required)
      .execute();
    await sql`create index "reviewsWaiting" on "reviews" ("state", "submittedAt")`.execute(db);
    await db.schema
      .createTable("reviewRevisions")
      .addColumn("reviewId", "text", column => column.notNull().references("reviews.id"))
      .addColumn("version", "integer", required)
      .addColumn("act", "text", required)
      .addColumn("state", "text", required)
      .addColumn("content", "text", required)
      .addColumn("changed", "text", required)
      .addColumn("reason", "text", required)
      .addColumn("at", "text", required)
      .addColumn("by", "text", required)
      .addPrimaryKeyConstraint("reviewRevisionsKey", ["reviewId", "version"])
      .execute();
    await db.schema
      .createTable("reviewReturns")
      .addColumn("id", "text", column => column.primaryKey())
      .addColumn("reviewId", "text", column => column.notNull().references("reviews.id"))
      .addColumn("version", "integer", required)
      .addColumn("content", "text", required)
      .addColumn("answered", "text")
      .addColumn("at", "text", required)
      .addColumn("by", "text", required)
      .execute();
    await db.schema
      .createIndex("reviewReturnsOfReview")
      .on("reviewReturns")
      .columns(["reviewId", "version"])
      .execute();
  },
};
