import { sql } from "kysely";
import { verifyAudit } from "../audit/audit.ts";
import { openSqliteReadOnly } from "../db/dialect.ts";
import type { Db } from "../db/tables.ts";
import { verifyFiles } from "../files/verifyFiles.ts";

/** How many rows each table has. */
export type RowCounts = Record<string, number>;

/** What a sound database holds: its rows, its files, the end of its book of changes, and the migrations it went through. */
export type Holdings = {
  rows: RowCounts;
  files: number;
  changes: { seq: number; hash: string };
  migrations: string[];
};

/** Opens a finished database for reading and looks through all of it. Throws one sentence that says what is wrong with it. */
export async function verifyBackup(file: string): Promise<Holdings> {
  const { db, close } = openSqliteReadOnly(file);
  try {
    const [state] = (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows;
    if (state?.integrity_check !== "ok") throw new Error(state?.integrity_check ?? "no answer");
    const astray = (await sql<{ table: string }>`pragma foreign_key_check`.execute(db)).rows;
    if (astray[0] !== undefined)
      throw new Error(`A row of ${astray[0].table} belongs to a record that is not there.`);
    const changes = await verifyAudit(db);
    const migrations = await migrationsIn(db);
    // A backup of before there were files has none to look through.
    const files = migrations.includes("0003-files") ? await verifyFiles(db) : 0;
    return { rows: await countRows(db), files, changes, migrations };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is not a sound database of Sơ Kết: ${why}`, { cause: error });
  } finally {
    await close();
  }
}

/** Counts every table, those of the full-text search too. */
export async function countRows(db: Db): Promise<RowCounts> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~' order by name`.execute(
    db,
  );
  const counts: RowCounts = {};
  for (const { name } of tables.rows) {
    const counted = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(db);
    counts[name] = counted.rows[0]?.rows ?? 0;
  }
  return counts;
}

/** The names of the migrations that a database has gone through; none when it is empty. */
export async function migrationsIn(db: Db): Promise<string[]> {
  const known = await sql`select 1 from sqlite_schema where name = 'kysely_migration'`.execute(db);
  if (known.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
