import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { openSqlite, sqliteFileIn } from "../db/dialect.ts";
import { migrationsFor } from "../db/migrations.ts";
import { sha256Of } from "./backup.node.ts";
import { backupName } from "./backupName.ts";
import { replaceFile } from "./dataDir.node.ts";
import { takeDataDir } from "./dataDirLock.node.ts";
import type { SqliteFolders } from "./guardData.node.ts";
import { syncToDisk } from "./syncToDisk.node.ts";
import { verifyBackup } from "./verifyBackup.node.ts";

/** What a restore did: how far the book of changes now goes, where the database before it lies, and whether a SHA-256 was compared. */
export type Restored = {
  changes: number;
  rows: number;
  files: number;
  kept: string | null;
  hadSha256: boolean;
};

/**
 * Puts a backup in the place of the database. Until the last step, one rename, the present database stands untouched; it is then
 * kept under a dated name. Everybody signs in again, because sessions that were ended since the backup must not come back to life.
 */
export async function restore(
  backup: string,
  { dataDir, backupDir }: SqliteFolders,
  now: Date,
): Promise<Restored> {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`);
  const letGo = takeDataDir(dataDir);
  const database = sqliteFileIn(dataDir);
  const fresh = `${database}.restoring`;
  try {
    const hadSha256 = await refuseDamage(backup);
    removeDatabase(fresh);
    copyFileSync(backup, fresh);
    chmodSync(fresh, 0o600);
    const { rows, files, changes, migrations } = await verifyBackup(fresh);
    refuseNewer(migrations);
    await endSessions(fresh);
    syncToDisk(fresh);
    const kept = await keepAside(database, join(backupDir, backupName(now, "before-restore")));
    renameSync(fresh, database);
    replaceFile(join(dataDir, "audit-mark.json"), JSON.stringify(changes));
    syncToDisk(dataDir);
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
    return { changes: changes.seq, rows: total, files, kept, hadSha256 };
  } finally {
    removeDatabase(fresh);
    letGo();
  }
}

/** Compares the file with the SHA-256 that lies beside it; false when none does. */
async function refuseDamage(backup: string): Promise<boolean> {
  if (existsSync(`${backup}-wal`) && statSync(`${backup}-wal`).size > 0)
    throw new Error(`${backup} is a database in use, or the half of one: choose a file that a backup made.`);
  const beside = `${backup}.sha256`;
  if (!existsSync(beside)) return false;
  const [wanted] = readFileSync(beside, "utf8").split(/\s/);
  if (wanted === (await sha256Of(backup))) return true;
  throw new Error(
    `${backup} is not what was written: its SHA-256 differs from the one in ${beside}. Choose another backup.`,
  );
}

function refuseNewer(migrations: string[]): void {
  const known = Object.keys(migrationsFor("sqlite"));
  if (migrations.length === 0) throw new Error("This file holds no register. Choose another backup.");
  if (migrations.every(name => known.includes(name))) return;
  throw new Error("This backup was written by a newer version of Sơ Kết. Restore it with that version.");
}

async function endSessions(file: string): Promise<void> {
  const { db, close } = openSqlite(file);
  try {
    await db.deleteFrom("session").execute();
  } finally {
    await close();
  }
}

/** Gives the present database a second name, so that there is no instant without a database. */
async function keepAside(database: string, aside: string): Promise<string | null> {
  if (!existsSync(database)) return null;
  const isSound = await closeForGood(database);
  if (isSound && existsSync(`${database}-wal`))
    throw new Error(`Another program has ${database} open. Close it first.`);
  mkdirSync(dirname(aside), { recursive: true, mode: 0o700 });
  try {
    linkSync(database, aside);
  } catch {
    copyFileSync(database, aside, constants.COPYFILE_EXCL);
    syncToDisk(aside);
  }
  // The log of a database too broken to be closed stays with it: under the old name it would be read into the new one.
  for (const suffix of ["-wal", "-shm"])
    if (existsSync(database + suffix)) renameSync(database + suffix, aside + suffix);
  syncToDisk(dirname(aside));
  return aside;
}

/** Writes back what a database still has in its log, which then goes unless somebody else is there; false when it is too broken. */
async function closeForGood(database: string): Promise<boolean> {
  try {
    const { db, close } = openSqlite(database);
    await sql`select 1`.execute(db).finally(close);
    return true;
  } catch {
    return false;
  }
}

function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}
