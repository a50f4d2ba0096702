import type { Kysely, Migration } from "kysely";

type Person = { is: string; who: { id: string | null } };

/** Officials are found across conferences; those of the records that are there already are read from them once. */
export const conferenceOfficials: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await db.schema
      .createTable("conferenceOfficials")
      .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
      .addColumn("officialId", "text", c => c.notNull().references("officials.id"))
      .addPrimaryKeyConstraint("conferenceOfficialsKey", ["conferenceId", "officialId"])
      .execute();
    await db.schema
      .createIndex("conferencesOfOfficial")
      .on("conferenceOfficials")
      .columns(["officialId", "conferenceId"])
      .execute();
    const conferences = await db.selectFrom("conferences").select(["id", "content"]).execute();
    for (const { id, content } of conferences) {
      const people = (JSON.parse(content) as { people: Person[] }).people;
      const named = new Set(
        people.flatMap(({ is, who }) => (is === "person" && who.id !== null ? [who.id] : [])),
      );
      const rows = [...named].map(officialId => ({ conferenceId: id, officialId }));
      if (rows.length > 0) await db.insertInto("conferenceOfficials").values(rows).execute();
    }
  },
};
