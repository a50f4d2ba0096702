import type { Kysely, Migration } from "kysely";
import { newId } from "../../../src/domain/id.ts";

// biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
type AnyDb = Kysely<any>;

async function keepClustersWhole(db: AnyDb): Promise<void> {
  await db.schema
    .alterTable("clusters")
    .addColumn("content", "text", c => c.notNull().defaultTo(""))
    .execute();
  for (const { id, name, convenedBy, sector } of await db.selectFrom("clusters").selectAll().execute()) {
    const content = JSON.stringify({
      names: [{ id: newId(), name, from: "" }],
      convenedBy: { id: null, name: convenedBy },
      sector,
      from: "",
      to: "",
      members: [],
      heads: [],
      documents: [],
    });
    await db.updateTable("clusters").set({ content }).where("id", "=", id).execute();
  }
}

async function createFindable(db: AnyDb, table: string, own: string): Promise<void> {
  await db.schema
    .createTable(table)
    .addColumn("id", "text", c => c.notNull())
    .addColumn("clusterId", "text", c => c.notNull().references("clusters.id"))
    .addColumn("unitId", "text", c => c.notNull().references("units.id"))
    .addColumn("from", "text", c => c.notNull())
    .addColumn("to", "text", c => c.notNull())
    .addColumn(own, "text", c => c.notNull())
    .addPrimaryKeyConstraint(`${table}Key`, ["clusterId", "id"])
    .execute();
  await db.schema.createIndex(`${table}OfUnit`).on(table).columns(["unitId", "clusterId"]).execute();
}

/** Clusters are kept whole, with members and heads that can be found by unit; periods get a cut-off, a deadline and a state. */
export const clusters: Migration = {
  async up(db: AnyDb) {
    await keepClustersWhole(db);
    await createFindable(db, "clusterMembers", "subGroup");
    await createFindable(db, "clusterHeads", "as");
    for (const column of ["cutOff", "deadline"])
      await db.schema
        .alterTable("periods")
        .addColumn(column, "text", c => c.notNull().defaultTo(""))
        .execute();
    // Whoever filed for a period until now could do so at any time.
    await db.schema
      .alterTable("periods")
      .addColumn("state", "text", c => c.notNull().defaultTo("open"))
      .execute();
  },
};
