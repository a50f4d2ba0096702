import type { ColumnDefinitionBuilder, Kysely, Migration } from "kysely";

const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** When a form reminds of itself, which reminders went out, and what was decided about single obligations. */
export const reviewRounds: Migration = {
  // Migrations speak of the tables as they were on their day, so they cannot be typed by the tables of today.
  async up(db: Kysely<any>) {
    await db.schema
      .alterTable("reviewForms")
      .addColumn("reminders", "text", column => column.notNull().defaultTo('{"before":[7,1],"after":[1,7]}'))
      .execute();
    // The deadline belongs to the key: who is given more time is reminded of the new day.
    await db.schema
      .createTable("reviewReminders")
      .addColumn("reviewId", "text", column => column.notNull().references("reviews.id"))
      .addColumn("dueOn", "text", required)
      .addColumn("step", "integer", required)
      .addColumn("at", "text", required)
      .addColumn("told", "integer", required)
      .addPrimaryKeyConstraint("reviewRemindersKey", ["reviewId", "dueOn", "step"])
      .execute();
    await db.schema
      .createTable("obligationDecisions")
      .addColumn("obligationId", "text", column => column.notNull().references("obligations.id"))
      .addColumn("version", "integer", required)
      .addColumn("act", "text", required)
      .addColumn("dueOn", "text", required)
      .addColumn("reason", "text", required)
      .addColumn("by", "text", required)
      .addColumn("at", "text", required)
      .addPrimaryKeyConstraint("obligationDecisionsKey", ["obligationId", "version"])
      .execute();
  },
};
