import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { sqliteDialect } from "./sqliteDialect.ts";
import type { Db, Store, Tables } from "./tables.ts";

/** SQLite before 3.51.3 can corrupt a database when its write-ahead log is reset while another process writes. */
const oldestSafeSqlite = [3, 51, 3];

/** An open database and how to close it. */
export type OpenStore = Store & { close: () => Promise<void> };

/** Where the SQLite database of a data folder is. */
export function sqliteFileIn(dataDir: string): string {
  return join(dataDir, "so-ket.sqlite");
}

/** Opens PostgreSQL when the address says so, otherwise the SQLite file of the data folder (made when absent). */
export async function openStore(settings: {
  databaseUrl?: string | undefined;
  dataDir: string;
}): Promise<OpenStore> {
  if (/^postgres(ql)?:\/\//.test(settings.databaseUrl ?? "")) return openPostgres(settings.databaseUrl ?? "");
  if (settings.databaseUrl)
    throw new Error("DATABASE_URL must begin with postgres://; leave it empty for the built-in SQLite.");
  return openSqlite(sqliteFileIn(settings.dataDir));
}

/** Opens a SQLite file with full durability: a commit is answered only after its fsync. */
export function openSqlite(file: string): OpenStore {
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writer = openHandle(file);
  const reader = openHandle(file);
  reader.pragma("query_only = ON");
  const db = new Kysely<Tables>({ dialect: sqliteDialect(writer, reader) });
  return { db, engine: "sqlite", close: () => db.destroy() };
}

/** Opens a finished SQLite file, such as a backup, for reading only; throws when it is not there. */
export function openSqliteReadOnly(file: string): OpenStore {
  const handle = new Sqlite(file, { readonly: true, fileMustExist: true });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(handle, handle) });
  return { db, engine: "sqlite", close: () => db.destroy() };
}

/**
 * Copies a SQLite database as it stands at one instant, while others go on writing, and lets `look` see that very instant in the
 * original. The copy is made page by page, so the process breathes in between.
 */
export async function copySqlite<R>(from: string, to: string, look: (db: Db) => Promise<R>): Promise<R> {
  const handle = openHandle(from, { mustExist: true });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(handle, handle) });
  try {
    // The first read inside a transaction fixes what all later ones see.
    handle.exec("begin; select 1 from sqlite_schema limit 1");
    await handle.backup(to);
    return await look(db);
  } finally {
    await db.destroy();
  }
}

/** Takes a file for this process alone, until it lets go or ends, however it ends. Null while another process has it. */
export function takeFile(file: string): (() => void) | null {
  const handle = new Sqlite(file, { timeout: 0 });
  try {
    handle.pragma("journal_mode = MEMORY");
    handle.exec("begin exclusive");
    return () => handle.close();
  } catch (error) {
    handle.close();
    if (error instanceof Sqlite.SqliteError && error.code === "SQLITE_BUSY") return null;
    throw error;
  }
}

/** The driver's default in WAL mode may be synchronous NORMAL, which loses acknowledged commits on power loss: say FULL. */
function openHandle(file: string, { mustExist } = { mustExist: false }): Sqlite.Database {
  const handle = new Sqlite(file, { timeout: 1000, fileMustExist: mustExist });
  refuseOldSqlite(handle.prepare("select sqlite_version()").pluck().get() as string);
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "cache_size = -32000",
    "busy_timeout = 0",
  ])
    handle.pragma(pragma);
  return handle;
}

/** Refuses to open anything with a SQLite that could harm it. */
export function refuseOldSqlite(version: string): void {
  const parts = version.split(".").map(Number);
  const difference =
    oldestSafeSqlite.map((least, at) => (parts[at] ?? 0) - least).find(step => step !== 0) ?? 0;
  if (difference < 0)
    throw new Error(`SQLite ${version} is too old: ${oldestSafeSqlite.join(".")} or newer is needed.`);
}

/** What every connection promises, whatever the server's defaults: a commit is answered from the disk, and no lock is waited for long. */
const promises = "set synchronous_commit = on; set lock_timeout = '2s'";

/** Opens PostgreSQL. Counts come back as numbers, as from SQLite; nothing we count reaches 2^53. */
export function openPostgres(url: string): OpenStore {
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    onConnect: client => client.query(promises),
  });
  // A connection that breaks, idle or at work, must not end the process: whoever waits for it hears of it, and the next query opens another.
  pool.on("error", () => {});
  pool.on("connect", client => void client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: "postgres", close: () => db.destroy() };
}
