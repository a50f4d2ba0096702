import type { Database, SqlValue } from "@sqlite.org/sqlite-wasm";
import type { SqliteStatement } from "kysely";

/** A statement of the page's database as Kysely's SQLite driver calls it, as often as it likes, until its memory is given back. */
export type WasmStatement = SqliteStatement & { finalize: () => void };

export function wasmStatement(db: Database, sql: string, afterwards: () => void): WasmStatement {
  const statement = db.prepare(sql);

  function* rows(parameters: readonly unknown[]): IterableIterator<Record<string, SqlValue>> {
    try {
      if (parameters.length > 0) statement.bind(parameters as SqlValue[]);
      while (statement.step()) yield statement.get({});
    } finally {
      statement.reset(true);
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
    finalize: () => statement.finalize(),
  };
}
