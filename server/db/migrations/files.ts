import { type Kysely, type Migration, sql } from "kysely";
import type { Engine } from "../tables.ts";

// Migrations speak of the tables as they were on their day, so they cannot be typed by the tables of today.
type AnyDb = Kysely<any>;

/** Files of any record, whose bytes lie in pieces beside them: one database is all that has to be backed up. */
export function files(engine: Engine): Migration {
  return {
    async up(db: AnyDb) {
      await db.schema
        .createTable("files")
        .addColumn("id", "text", c => c.primaryKey())
        .addColumn("ownerType", "text", c => c.notNull())
        .addColumn("ownerId", "text", c => c.notNull())
        .addColumn("itemId", "text", c => c.notNull())
        .addColumn("name", "text", c => c.notNull())
        .addColumn("caption", "text", c => c.notNull())
        .addColumn("size", "integer", c => c.notNull())
        .addColumn("sha256", "text", c => c.notNull())
        .addColumn("received", "integer", c => c.notNull())
        .addColumn("thumbnailName", "text", c => c.notNull())
        .addColumn("version", "integer", c => c.notNull())
        .addColumn("at", "text", c => c.notNull())
        .addColumn("by", "text", c => c.notNull())
        .addColumn("byId", "text", c => c.notNull())
        .addColumn("touchedAt", "text", c => c.notNull())
        .addColumn("finishedAt", "text")
        .addColumn("removedAt", "text")
        .execute();
      await db.schema
        .createIndex("filesOfRecord")
        .on("files")
        .columns(["ownerType", "ownerId", "at"])
        .execute();
      await db.schema.createIndex("filesOfHash").on("files").column("sha256").execute();
      await db.schema
        .createIndex("filesUnfinished")
        .on("files")
        .column("touchedAt")
        .where(sql.ref("finishedAt"), "is", null)
        .execute();
      await db.schema
        .createTable("filePieces")
        .addColumn("fileId", "text", c => c.notNull().references("files.id").onDelete("cascade"))
        .addColumn("part", "text", c => c.notNull())
        .addColumn("at", "integer", c => c.notNull())
        .addColumn("size", "integer", c => c.notNull())
        .addColumn("bytes", engine === "postgres" ? "bytea" : "blob", c => c.notNull())
        .addPrimaryKeyConstraint("filePiecesKey", ["fileId", "part", "at"])
        .execute();
    },
  };
}
