import type { Database, SqlValue } from "@sqlite.org/sqlite-wasm";
import type { SqliteStatement } from "kysely";

/** One statement as Kysely's SQLite driver calls it; its memory is given back as soon as it has run. */
export function wasmStatement(db: Database, sql: string, afterwards: () => void): SqliteStatement {
  const statement = db.prepare(sql);

  function* rows(parameters: readonly unknown[]): IterableIterator<Record<string, SqlValue>> {
    try {
      if (parameters.length > 0) statement.bind(parameters as SqlValue[]);
      while (statement.step()) yield statement.get({});
    } finally {
      statement.finalize();
    }
    afterwards();
  }

  return {
    reader: statement.columnCount > 0,
    iterate: rows,
    all: parameters => [...rows(parameters)],
    run: parameters => {
      for (const _ of rows(parameters));
      // Kysely wants the last row's number; every id of ours is made before the insert, so nobody reads it.
      return { changes: db.changes(), lastInsertRowid: 0 };
    },
  };
}
