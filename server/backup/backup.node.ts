import { createHash } from "node:crypto";
import { chmodSync, createReadStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";
import { copySqlite, openSqlite } from "../db/dialect.ts";
import { backupName } from "./backupName.ts";
import { replaceFile } from "./dataDir.node.ts";
import { syncToDisk } from "./syncToDisk.node.ts";
import { countRows, type RowCounts, verifyBackup } from "./verifyBackup.node.ts";

/** A backup that was opened and found to hold what the database held. */
export type Backup = { file: string; rows: number; files: number; changes: number; sha256: string };

/**
 * Makes a verified backup of a SQLite database while others write to it: a copy of one instant, packed by VACUUM INTO, opened again and
 * counted against that instant, with every attached file compared with its SHA-256. Nothing is overwritten, and nothing half done ever carries a backup's name.
 */
export async function backUp(database: string, folder: string, now: Date, reason = ""): Promise<Backup> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = backupName(now, reason);
  const file = join(folder, name);
  if (existsSync(file)) throw new Error(`${file} is there already. Try again in a second.`);
  const frozen = join(folder, `.${name}.${process.pid}.copy`);
  const packed = join(folder, `.${name}.${process.pid}.new`);
  try {
    const rows = await copySqlite(database, frozen, countRows);
    await pack(frozen, packed);
    chmodSync(packed, 0o600);
    const found = await verifyBackup(packed);
    refuseDifference(rows, found.rows);
    const sha256 = await sha256Of(packed);
    syncToDisk(packed);
    replaceFile(`${file}.sha256`, `${sha256}  ${name}\n`);
    renameSync(packed, file);
    syncToDisk(folder);
    const total = Object.values(found.rows).reduce((sum, count) => sum + count, 0);
    return { file, rows: total, files: found.files, changes: found.changes.seq, sha256 };
  } finally {
    for (const left of [frozen, packed])
      for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(left + suffix, { force: true });
  }
}

/** The SHA-256 of a file, as `sha256sum` prints it. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** VACUUM INTO writes each row anew, so a damaged page shows now and not on the day of need. */
async function pack(from: string, to: string): Promise<void> {
  const { db, close } = openSqlite(from);
  try {
    await sql`vacuum into ${to}`.execute(db);
  } finally {
    await close();
  }
}

function refuseDifference(wanted: RowCounts, found: RowCounts): void {
  for (const table of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
    if (wanted[table] !== found[table])
      throw new Error(
        `The backup is not used: its table ${table} has ${found[table] ?? "no"} rows, the database had ${wanted[table] ?? "none"}.`,
      );
  }
}
