import { Kysely, SqliteDialect } from "kysely";
import type { Store, Tables } from "../server/db/tables.ts";
import { wasmDatabase } from "./wasmDatabase.ts";

/** A database in the page's memory: a store like any other, whose bytes can be taken whole. */
export type WasmStore = Store & { bytes: () => Uint8Array<ArrayBuffer>; close: () => Promise<void> };

/** Opens SQLite in WebAssembly, empty or from the bytes of an earlier one; `onCommit` hears of every lasting change. */
export async function openWasmStore(bytes: Uint8Array | null, onCommit = () => {}): Promise<WasmStore> {
  const { database, exportBytes } = await wasmDatabase(bytes, onCommit);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: async () => database }) });
  return { db, engine: "sqlite", bytes: exportBytes, close: () => db.destroy() };
}
