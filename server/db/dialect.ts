import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import { Pool, types } from "pg";
import type { Store, Tables } from "./tables.ts";

/** SQLite before 3.51.3 can corrupt a database when its write-ahead log is reset while another process writes. */
const oldestSafeSqlite = [3, 51, 3];

/** An open database and how to close it. */
export type OpenStore = Store & { close: () => Promise<void> };

/** Opens PostgreSQL when the address says so, otherwise the SQLite file of the data folder (made when absent). */
export async function openStore(settings: {
  databaseUrl?: string | undefined;
  dataDir: string;
}): Promise<OpenStore> {
  if (/^postgres(ql)?:\/\//.test(settings.databaseUrl ?? "")) return openPostgres(settings.databaseUrl ?? "");
  if (settings.databaseUrl)
    throw new Error("DATABASE_URL must begin with postgres://; leave it empty for the built-in SQLite.");
  return openSqlite(join(settings.dataDir, "so-ket.sqlite"));
}

/** Opens a SQLite file (or ":memory:") with full durability: a commit is answered only after its fsync. */
export function openSqlite(file: string): OpenStore {
  if (file !== ":memory:" && !existsSync(dirname(file)))
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const sqlite = new Sqlite(file, { timeout: 1000 });
  refuseUnsafe(sqlite.prepare("select sqlite_version()").pluck().get() as string);
  // The driver's default in WAL mode may be NORMAL, which loses acknowledged commits on power loss: say FULL.
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "cache_size = -32000",
  ])
    sqlite.pragma(pragma);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  return { db, engine: "sqlite", close: () => db.destroy() };
}

function refuseUnsafe(version: string): void {
  const parts = version.split(".").map(Number);
  const difference =
    oldestSafeSqlite.map((least, at) => (parts[at] ?? 0) - least).find(step => step !== 0) ?? 0;
  if (difference < 0)
    throw new Error(`SQLite ${version} is too old: ${oldestSafeSqlite.join(".")} or newer is needed.`);
}

/** Opens PostgreSQL. Counts come back as numbers, as from SQLite; nothing we count reaches 2^53. */
export function openPostgres(url: string): OpenStore {
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  pool.on("connect", client => void client.query("set synchronous_commit = on"));
  // A connection that breaks while idle must not end the process; the next query opens another.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: "postgres", close: () => db.destroy() };
}
