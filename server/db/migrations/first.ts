import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from "kysely";
import type { Engine } from "../tables.ts";

// Migrations speak of the tables as they were on their day, so they cannot be typed by the tables of today.
type AnyDb = Kysely<any>;

function catalogue(db: AnyDb, table: string) {
  return db.schema
    .createTable(table)
    .addColumn("id", "text", column => column.primaryKey())
    .addColumn("version", "integer", column => column.notNull())
    .addColumn("name", "text", column => column.notNull());
}

function text(name: string) {
  return [name, "text", (column: ColumnDefinitionBuilder) => column.notNull()] as const;
}

async function createCatalogues(db: AnyDb): Promise<void> {
  await catalogue(db, "units")
    .addColumn(...text("kind"))
    .addColumn(...text("shortName"))
    .execute();
  await catalogue(db, "clusters")
    .addColumn(...text("convenedBy"))
    .addColumn(...text("sector"))
    .execute();
  await catalogue(db, "periods")
    .addColumn(...text("kind"))
    .addColumn(...text("start"))
    .addColumn(...text("end"))
    .execute();
  await catalogue(db, "officials")
    .addColumn(...text("rank"))
    .addColumn(...text("post"))
    .addColumn("isSample", "integer", c => c.notNull())
    .execute();
}

async function createConferences(db: AnyDb, engine: Engine): Promise<void> {
  await db.schema
    .createTable("conferences")
    .addColumn("seq", engine === "postgres" ? "serial" : "integer", c => c.primaryKey())
    .addColumn("id", "text", c => c.notNull().unique())
    .addColumn("version", "integer", c => c.notNull())
    .addColumn("state", "text", c => c.notNull())
    .addColumn("eventStatus", "text", c => c.notNull())
    .addColumn("summary", "text", c => c.notNull())
    // Sort keys are ordered by their bytes; a database made for a language would reorder them.
    .addColumn("titleKey", engine === "postgres" ? sql`text collate "C"` : "text", c => c.notNull())
    .addColumn("firstDay", "text", c => c.notNull())
    .addColumn("year", "integer")
    .addColumn("clusterId", "text", c => c.references("clusters.id"))
    .addColumn("periodId", "text", c => c.references("periods.id"))
    .addColumn("createdAt", "text", c => c.notNull())
    .addColumn("createdBy", "text", c => c.notNull())
    .addColumn("updatedAt", "text", c => c.notNull())
    .addColumn("updatedBy", "text", c => c.notNull())
    .addColumn("removedAt", "text")
    .addColumn("content", "text", c => c.notNull())
    .execute();
  const index = (name: string, columns: string) =>
    sql.raw(`create index "${name}" on "conferences" (${columns}) where "removedAt" is null`).execute(db);
  await index("conferencesByDate", `"firstDay", "id"`);
  await index("conferencesByTitle", `"titleKey", "id"`);
  await index("conferencesByUpdate", `"updatedAt", "id"`);
  await index("conferencesOfCluster", `"clusterId", "firstDay", "id"`);
  await index("conferencesOfPeriod", `"periodId", "firstDay", "id"`);
  await index("conferencesOfYear", `"year", "firstDay", "id"`);
  // One state can hold nearly all records, too many to sort, so each order has an index of its own.
  for (const [name, column] of [
    ["conferencesOfState", "state"],
    ["conferencesOfEventStatus", "eventStatus"],
  ] as const) {
    await index(name, `"${column}", "firstDay", "id"`);
    await index(`${name}ByTitle`, `"${column}", "titleKey", "id"`);
    await index(`${name}ByUpdate`, `"${column}", "updatedAt", "id"`);
  }
  await db.schema
    .createTable("conferenceRevisions")
    .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
    .addColumn("version", "integer", c => c.notNull())
    .addColumn("act", "text", c => c.notNull())
    .addColumn("state", "text", c => c.notNull())
    .addColumn("content", "text", c => c.notNull())
    .addColumn("changed", "text", c => c.notNull())
    .addColumn("reason", "text", c => c.notNull())
    .addColumn("at", "text", c => c.notNull())
    .addColumn("by", "text", c => c.notNull())
    .addPrimaryKeyConstraint("conferenceRevisionsKey", ["conferenceId", "version"])
    .execute();
  for (const [table, column] of [
    ["conferenceKinds", "kind"],
    ["conferenceFields", "field"],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
      .addColumn(column, "text", c => c.notNull())
      .addPrimaryKeyConstraint(`${table}Key`, ["conferenceId", column])
      .execute();
    await db.schema.createIndex(`${table}By`).on(table).columns([column, "conferenceId"]).execute();
  }
  await db.schema
    .createTable("participations")
    .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
    .addColumn("position", "integer", c => c.notNull())
    .addColumn("unitId", "text", c => c.references("units.id"))
    .addColumn("name", "text", c => c.notNull())
    .addColumn("attendance", "text", c => c.notNull())
    .addPrimaryKeyConstraint("participationsKey", ["conferenceId", "position"])
    .execute();
  await db.schema
    .createIndex("participationsOfUnit")
    .on("participations")
    .columns(["unitId", "conferenceId"])
    .execute();
  await db.schema
    .createTable("tasks")
    .addColumn("id", "text", c => c.primaryKey())
    .addColumn("conferenceId", "text", c => c.notNull().references("conferences.id"))
    .addColumn("position", "integer", c => c.notNull())
    .addColumn("text", "text", c => c.notNull())
    .addColumn("origin", "text", c => c.notNull())
    .addColumn("deadline", "text")
    .execute();
  await db.schema
    .createIndex("tasksOfConference")
    .on("tasks")
    .columns(["conferenceId", "position"])
    .execute();
  await createSearch(db, engine);
}

/** The words arrive folded by our own code, so the engines only have to split them at spaces. */
async function createSearch(db: AnyDb, engine: Engine): Promise<void> {
  if (engine === "sqlite") {
    await sql`create virtual table "conferenceSearch" using fts5("words", content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2')`.execute(
      db,
    );
    await sql`create table "conferenceWords" ("seq" integer primary key, "words" text not null)`.execute(db);
  } else {
    await sql`create table "conferenceSearch" ("rowid" integer primary key references "conferences"("seq"), "words" tsvector not null)`.execute(
      db,
    );
    await sql`create index "conferenceSearchWords" on "conferenceSearch" using gin ("words")`.execute(db);
  }
}

/** The tables of better-auth have the column types that its adapter reads and writes on each engine. */
async function createAccounts(db: AnyDb, engine: Engine): Promise<void> {
  const instant = engine === "postgres" ? "timestamptz" : "date";
  const owned = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn("id", "text", c => c.primaryKey())
      .addColumn("createdAt", instant, c => c.notNull())
      .addColumn("updatedAt", instant, c => c.notNull());
  await owned("user")
    .addColumn("name", "text", c => c.notNull())
    .addColumn("email", "text", c => c.notNull().unique())
    .addColumn("emailVerified", "boolean", c => c.notNull())
    .addColumn("image", "text")
    .addColumn("username", "text", c => c.notNull().unique())
    .addColumn("role", "text", c => c.notNull())
    .addColumn("isDisabled", "integer", c => c.notNull())
    .addColumn("mustChangePassword", "integer", c => c.notNull())
    .addColumn("version", "integer", c => c.notNull())
    .execute();
  await owned("account")
    .addColumn("accountId", "text", c => c.notNull())
    .addColumn("providerId", "text", c => c.notNull())
    .addColumn("userId", "text", c => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("password", "text")
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", instant)
    .addColumn("refreshTokenExpiresAt", instant)
    .addColumn("scope", "text")
    .execute();
  await db.schema.createIndex("accountOfUser").on("account").column("userId").execute();
  await owned("session")
    .addColumn("userId", "text", c => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("token", "text", c => c.notNull().unique())
    .addColumn("expiresAt", instant, c => c.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .execute();
  await db.schema.createIndex("sessionOfUser").on("session").column("userId").execute();
  await owned("verification")
    .addColumn("identifier", "text", c => c.notNull())
    .addColumn("value", "text", c => c.notNull())
    .addColumn("expiresAt", instant, c => c.notNull())
    .execute();
  await db.schema
    .createTable("signInTries")
    .addColumn("subject", "text", c => c.primaryKey())
    .addColumn("tries", "integer", c => c.notNull())
    .addColumn("blockedUntil", "text", c => c.notNull())
    .addColumn("forgottenAt", "text", c => c.notNull())
    .execute();
}

async function createBooks(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("idempotency")
    .addColumn("key", "text", c => c.primaryKey())
    .addColumn("actorId", "text", c => c.notNull())
    .addColumn("fingerprint", "text", c => c.notNull())
    .addColumn("status", "integer", c => c.notNull())
    .addColumn("body", "text", c => c.notNull())
    .addColumn("at", "text", c => c.notNull())
    .execute();
  await db.schema
    .createTable("audit")
    .addColumn("seq", "integer", c => c.primaryKey())
    .addColumn("at", "text", c => c.notNull())
    .addColumn("actorId", "text", c => c.notNull())
    .addColumn("actorName", "text", c => c.notNull())
    .addColumn("action", "text", c => c.notNull())
    .addColumn("recordId", "text", c => c.notNull())
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addColumn("requestId", "text", c => c.notNull())
    .addColumn("previous", "text", c => c.notNull())
    .addColumn("hash", "text", c => c.notNull())
    .execute();
  await db.schema.createIndex("auditOfRecord").on("audit").columns(["recordId", "seq"]).execute();
  await db.schema
    .createTable("auditHead")
    .addColumn("id", "integer", c => c.primaryKey())
    .addColumn("seq", "integer", c => c.notNull())
    .addColumn("hash", "text", c => c.notNull())
    .execute();
  await db.insertInto("auditHead").values({ id: 1, seq: 0, hash: "" }).execute();
}

/** The register, the catalogues, accounts and the books. */
export function first(engine: Engine): Migration {
  return {
    async up(db) {
      await createCatalogues(db);
      await createConferences(db, engine);
      await createAccounts(db, engine);
      await createBooks(db);
    },
  };
}
