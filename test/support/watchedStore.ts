import Sqlite from "better-sqlite3";
import { Kysely } from "kysely";
import { sqliteDialect } from "../../server/db/sqliteDialect.ts";
import type { Store, Tables } from "../../server/db/tables.ts";

/** One statement that read, and how SQLite went about it, a line a step. */
export interface Watched {
  sql: string;
  plan: string[];
}

/**
 * A SQLite store in memory that tells how each reading statement was planned. SQLite is given no statistics, so it plans an empty
 * table like a full one.
 */
export function watchedStore(): { store: Store; watched: Watched[]; close: () => Promise<void> } {
  const file = new Sqlite(":memory:");
  const watched: Watched[] = [];
  const handle = {
    get inTransaction() {
      return file.inTransaction;
    },
    prepare: (sql: string) => {
      const statement = file.prepare(sql);
      const all = (parameters: readonly unknown[]) => {
        const steps = file.prepare(`explain query plan ${sql}`).all(parameters) as { detail: string }[];
        watched.push({ sql, plan: steps.map(step => step.detail) });
        return statement.all(parameters);
      };
      const { reader, readonly } = statement;
      return { reader, readonly, all, run: (parameters: readonly unknown[]) => statement.run(parameters) };
    },
    close: () => void file.close(),
  };
  const db = new Kysely<Tables>({ dialect: sqliteDialect(handle, handle) });
  return { store: { db, engine: "sqlite" }, watched, close: () => db.destroy() };
}
