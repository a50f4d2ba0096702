import type { Kysely, Migration } from "kysely";
import { fold } from "../../../src/domain/text/vietnamese.ts";

/** Where a change came from, notices with their read state, and letters about them. */
export const inbox: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
  async up(db: Kysely<any>) {
    await widenAudit(db);
    await db.schema
      .createTable("notices")
      .addColumn("id", "text", c => c.primaryKey())
      .addColumn("accountId", "text", c => c.notNull().references("user.id"))
      .addColumn("kind", "text", c => c.notNull())
      .addColumn("recordId", "text", c => c.notNull())
      .addColumn("about", "text", c => c.notNull())
      .addColumn("at", "text", c => c.notNull())
      .addColumn("readAt", "text")
      .addColumn("mailingId", "text")
      .execute();
    await db.schema
      .createIndex("noticesOfAccount")
      .on("notices")
      .columns(["accountId", "at", "id"])
      .execute();
    await db.schema
      .createIndex("noticesUnread")
      .on("notices")
      .columns(["accountId", "readAt", "recordId"])
      .execute();
    await db.schema.createIndex("noticesMailed").on("notices").column("mailingId").execute();
    await db.schema
      .createTable("ownChoices")
      .addColumn("accountId", "text", c => c.primaryKey().references("user.id"))
      .addColumn("version", "integer", c => c.notNull())
      .addColumn("mailAddress", "text", c => c.notNull())
      .addColumn("mailOften", "text", c => c.notNull())
      .addColumn("language", "text", c => c.notNull())
      .addColumn("dailyOn", "text", c => c.notNull())
      .execute();
    await db.schema
      .createTable("visits")
      .addColumn("accountId", "text", c => c.primaryKey().references("user.id"))
      .addColumn("seenAt", "text", c => c.notNull())
      .addColumn("before", "text", c => c.notNull())
      .execute();
    await db.schema
      .createTable("mailings")
      .addColumn("id", "text", c => c.primaryKey())
      .addColumn("accountId", "text", c => c.notNull().references("user.id"))
      .addColumn("at", "text", c => c.notNull())
      .addColumn("state", "text", c => c.notNull())
      .addColumn("tries", "integer", c => c.notNull())
      .addColumn("nextAt", "text", c => c.notNull())
      .addColumn("sentAt", "text")
      .addColumn("problem", "text", c => c.notNull())
      .execute();
    await db.schema.createIndex("mailingsDue").on("mailings").columns(["state", "nextAt"]).execute();
  },
};

/** Rows written until now stay as they were hashed: form 1. Their words are found like those of later rows. */
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks to the tables of its time
async function widenAudit(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable("audit")
    .addColumn("form", "integer", c => c.notNull().defaultTo(1))
    .execute();
  for (const column of ["address", "agent", "words"])
    await db.schema
      .alterTable("audit")
      .addColumn(column, "text", c => c.notNull().defaultTo(""))
      .execute();
  for (const [name, columns] of [
    ["auditOfActor", ["actorId", "seq"]],
    ["auditOfAction", ["action", "seq"]],
    ["auditAt", ["at", "seq"]],
  ] as const)
    await db.schema
      .createIndex(name)
      .on("audit")
      .columns([...columns])
      .execute();
  let last = 0;
  for (;;) {
    const rows = await db
      .selectFrom("audit")
      .select(["seq", "actorName", "before", "after"])
      .where("seq", ">", last)
      .orderBy("seq")
      .limit(500)
      .execute();
    for (const { seq, actorName, before, after } of rows) {
      const said = `${before ?? ""} ${after ?? ""}`.replace(/"\w+":/g, " ");
      const words = ` ${fold(`${actorName} ${said}`).slice(0, 20_000)}`;
      await db.updateTable("audit").set({ words }).where("seq", "=", seq).execute();
      last = seq;
    }
    if (rows.length === 0) break;
  }
}
