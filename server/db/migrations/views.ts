import { type Kysely, type Migration, sql } from "kysely";
import { lastDay } from "../../../src/domain/writtenDate.ts";
import type { Engine } from "../tables.ts";

// Migrations speak of the tables as they were on their day, so they cannot be typed by the tables of today.
type AnyDb = Kysely<any>;

/** Deadlines read at a time. */
const batch = 1000;

async function createViews(db: AnyDb): Promise<void> {
  await db.schema
    .createTable("views")
    .addColumn("id", "text", c => c.primaryKey())
    .addColumn("version", "integer", c => c.notNull())
    .addColumn("userId", "text", c => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("list", "text", c => c.notNull())
    .addColumn("name", "text", c => c.notNull())
    .addColumn("address", "text", c => c.notNull())
    .addColumn("position", "integer", c => c.notNull())
    .addColumn("isDefault", "integer", c => c.notNull())
    .execute();
  await db.schema.createIndex("viewsOfUser").on("views").columns(["userId", "list", "position"]).execute();
  await db.schema
    .createTable("listColumns")
    .addColumn("userId", "text", c => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("list", "text", c => c.notNull())
    .addColumn("columns", "text", c => c.notNull())
    .addPrimaryKeyConstraint("listColumnsKey", ["userId", "list"])
    .execute();
}

/** Until when a task is due is worked out by our code, because a deadline may be "giữa tháng 7". */
async function fillLastDays(db: AnyDb): Promise<void> {
  await db.schema.alterTable("tasks").addColumn("lastDay", "text").execute();
  let after = "";
  for (;;) {
    const rows = await db
      .selectFrom("tasks")
      .select(["id", "deadline"])
      .where("deadline", "is not", null)
      .where("id", ">", after)
      .orderBy("id")
      .limit(batch)
      .execute();
    for (const { id, deadline } of rows) {
      await db
        .updateTable("tasks")
        .set({ lastDay: lastDay(JSON.parse(deadline)) })
        .where("id", "=", id)
        .execute();
    }
    if (rows.length < batch) return;
    after = rows.at(-1)?.id;
  }
}

async function countTasks(db: AnyDb, engine: Engine): Promise<void> {
  await db.schema
    .alterTable("conferences")
    .addColumn("taskCount", "integer", c => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable("conferences").addColumn("firstDue", "text").execute();
  await sql`update "conferences" set
    "taskCount" = (select count(*) from "tasks" where "conferenceId" = "conferences"."id"),
    "firstDue" = (select min("lastDay") from "tasks" where "conferenceId" = "conferences"."id")`.execute(db);
  // An order is walked along its index; with the tasks in it, rows that a filter on tasks leaves out are passed over unopened.
  for (const [name, column] of [
    ["conferencesByDate", "firstDay"],
    ["conferencesByTitle", "titleKey"],
    ["conferencesByUpdate", "updatedAt"],
  ] as const) {
    await db.schema.dropIndex(name).execute();
    await sql
      .raw(
        `create index "${name}" on "conferences" ("${column}", "id", "taskCount", "firstDue") where "removedAt" is null`,
      )
      .execute(db);
  }
  // PostgreSQL opens each row that it walks past, and knows from its statistics when few are due.
  if (engine === "postgres")
    await sql`create index "conferencesByDue" on "conferences" ("firstDue") where "removedAt" is null`.execute(
      db,
    );
}

/** People's own views of a list, and what a register is asked about tasks. */
export function views(engine: Engine): Migration {
  return {
    async up(db) {
      await createViews(db);
      await fillLastDays(db);
      await countTasks(db, engine);
    },
  };
}
