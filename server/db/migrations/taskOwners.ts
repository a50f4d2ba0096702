import type { Kysely, Migration } from "kysely";

type Task = { id: string; owners: { id: string | null }[] };

/** Tasks are found by the units that answer for them; those of the records that are there already are read from them once. */
export const taskOwners: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("taskOwners")
      .addColumn("taskId", "text", c => c.notNull())
      .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
      .addColumn("unitId", "text", c => c.notNull())
      .addPrimaryKeyConstraint("taskOwnersKey", ["taskId", "unitId"])
      .execute();
    await db.schema.createIndex("tasksOfUnit").on("taskOwners").columns(["unitId", "conferenceId"]).execute();
    await db.schema.createIndex("ownersOfConference").on("taskOwners").column("conferenceId").execute();
    const conferences = await db
      .selectFrom("conferences")
      .where("taskCount", ">", 0)
      .select(["id", "content"])
      .execute();
    for (const { id: conferenceId, content } of conferences) {
      const rows = (JSON.parse(content) as { tasks: Task[] }).tasks.flatMap(({ id: taskId, owners }) =>
        [...new Set(owners.flatMap(({ id }) => id ?? []))].map(unitId => ({ taskId, conferenceId, unitId })),
      );
      if (rows.length > 0) await db.insertInto("taskOwners").values(rows).execute();
    }
  },
};
