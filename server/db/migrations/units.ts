import type { Kysely, Migration } from "kysely";

/** Units get names and units above with dates; the name that a unit had until now becomes its first. Changes and groups of units. */
export const units: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    for (const column of ["content", "from", "to"])
      await db.schema
        .alterTable("units")
        .addColumn(column, "text", c => c.notNull().defaultTo(""))
        .execute();
    const kept = await db.selectFrom("units").select(["id", "name", "shortName", "kind"]).execute();
    for (const { id, name, shortName, kind } of kept) {
      const content = {
        kind,
        names: [{ id, name, shortName, from: "" }],
        parents: [],
        from: "",
        to: "",
        note: "",
      };
      await db
        .updateTable("units")
        .set({ content: JSON.stringify(content) })
        .where("id", "=", id)
        .execute();
    }
    await createChanges(db);
  },
};

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
async function createChanges(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("unitChanges")
    .addColumn("id", "text", c => c.primaryKey())
    .addColumn("version", "integer", c => c.notNull())
    .addColumn("kind", "text", c => c.notNull())
    .addColumn("day", "text", c => c.notNull())
    .addColumn("content", "text", c => c.notNull())
    .addColumn("before", "text", c => c.notNull())
    .addColumn("at", "text", c => c.notNull())
    .addColumn("by", "text", c => c.notNull())
    .addColumn("revokedAt", "text")
    .execute();
  await db.schema
    .createTable("unitChangeLinks")
    .addColumn("changeId", "text", c => c.notNull().references("unitChanges.id"))
    .addColumn("unitId", "text", c => c.notNull())
    .addColumn("side", "text", c => c.notNull())
    .execute();
  for (const column of ["changeId", "unitId"])
    await db.schema.createIndex(`unitChangeLinksBy_${column}`).on("unitChangeLinks").column(column).execute();
  await db.schema
    .createTable("unitGroups")
    .addColumn("id", "text", c => c.primaryKey())
    .addColumn("version", "integer", c => c.notNull())
    .addColumn("name", "text", c => c.notNull())
    .addColumn("content", "text", c => c.notNull())
    .execute();
}
