import type { Kysely, Migration } from "kysely";

type Person = { is: string; who: { id: string | null }; roles: string[] };

/** Who presided is found across conferences; for the records that are there already it is read from them once. */
export const presiders: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("presiders")
      .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
      .addColumn("officialId", "text", c => c.notNull().references("officials.id"))
      .addPrimaryKeyConstraint("presidersKey", ["conferenceId", "officialId"])
      .execute();
    await db.schema
      .createIndex("conferencesPresided")
      .on("presiders")
      .columns(["officialId", "conferenceId"])
      .execute();
    const conferences = await db.selectFrom("conferences").select(["id", "content"]).execute();
    for (const { id, content } of conferences) {
      const people = (JSON.parse(content) as { people: Person[] }).people;
      const presiding = new Set(
        people.flatMap(({ is, who, roles }) =>
          is === "person" && who.id !== null && roles.includes("presiding") ? [who.id] : [],
        ),
      );
      const rows = [...presiding].map(officialId => ({ conferenceId: id, officialId }));
      if (rows.length > 0) await db.insertInto("presiders").values(rows).execute();
    }
  },
};
