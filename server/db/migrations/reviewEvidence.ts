import type { Kysely, Migration } from "kysely";

/** A saved state of a filing names its evidence: which file proves which value; null where it was saved before states did. */
export const reviewEvidence: Migration = {
  // Migrations speak of the tables as they were on their day, so they cannot be typed by the tables of today.
  async up(db: Kysely<any>) {
    await db.schema.alterTable("reviewRevisions").addColumn("evidence", "text").execute();
  },
};
