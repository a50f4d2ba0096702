import init, { type Database, type Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import type { SqliteDatabase } from "kysely";
import { keepStatements } from "../server/db/keepStatements.ts";
import { wasmStatement } from "./wasmStatement.ts";

// The library looks for file systems of the browser that a page's own thread cannot have, and prints every refusal of the
// database that it throws anyway.
const settings = {
  disable: { vfs: { opfs: true, "opfs-vfs": true, "opfs-wl": true, "opfs-sahpool": true, kvvfs: true } },
  warn: () => {},
};

let loading: Promise<Sqlite3Static> | undefined;

/** WebAssembly is loaded once a page, however often the database is opened anew. */
function load(): Promise<Sqlite3Static> {
  Object.assign(globalThis, { sqlite3ApiConfig: settings });
  loading ??= init();
  return loading;
}

/** SQLite in memory behind the few methods that Kysely asks of a driver, and its bytes for keeping. */
export async function wasmDatabase(
  bytes: Uint8Array | null,
  onCommit: () => void,
): Promise<{ database: SqliteDatabase; exportBytes: () => Uint8Array<ArrayBuffer> }> {
  const sqlite = await load();
  const db = new sqlite.oo1.DB(":memory:");
  if (bytes !== null) restore(sqlite, db, bytes);
  // SQLite forgets this with every opening.
  db.exec("pragma foreign_keys = on");
  let kept = db.changes(true);
  const afterStatement = () => {
    if (db.changes(true) === kept || sqlite.capi.sqlite3_get_autocommit(pointerOf(db)) === 0) return;
    kept = db.changes(true);
    onCommit();
  };
  const prepare = keepStatements(
    sql => wasmStatement(db, sql, afterStatement),
    statement => statement.finalize(),
  );
  return {
    database: { prepare, close: () => db.close() },
    exportBytes: () => sqlite.capi.sqlite3_js_db_export(pointerOf(db)),
  };
}

function restore({ capi, wasm }: Sqlite3Static, db: Database, bytes: Uint8Array): void {
  const memory = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  db.checkRc(
    capi.sqlite3_deserialize(pointerOf(db), "main", memory, bytes.byteLength, bytes.byteLength, flags),
  );
}

function pointerOf(db: Database) {
  if (db.pointer === undefined) throw new Error("The database is closed.");
  return db.pointer;
}
