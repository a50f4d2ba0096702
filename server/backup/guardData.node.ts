import { existsSync, readdirSync, statSync } from "node:fs";
import { basename } from "node:path";
import { openSqliteReadOnly, sqliteFileIn } from "../db/dialect.ts";
import { migrationsFor } from "../db/migrations.ts";
import { backUp } from "./backup.node.ts";
import { takeDataDir } from "./dataDirLock.node.ts";
import { migrationsIn } from "./verifyBackup.node.ts";

/** The data folder and the backup folder of a server that keeps its register in SQLite. */
export type SqliteFolders = { dataDir: string; backupDir: string };

/**
 * What stands between a start and the data: no second server on the folder, no empty database where there was a full one, and no
 * migration without a verified backup. Throws one sentence; returns how to let go of the folder, and the backup if one was made.
 */
export async function guardData(
  { dataDir, backupDir }: SqliteFolders,
  now: Date,
  wanted = Object.keys(migrationsFor("sqlite")),
): Promise<{ letGo: () => void; backup: string | null }> {
  const letGo = takeDataDir(dataDir);
  try {
    const database = sqliteFileIn(dataDir);
    if (!existsSync(database) || statSync(database).size === 0) {
      refuseUsedFolder(dataDir, database);
      return { letGo, backup: null };
    }
    const isBehind = await lacks(database, wanted);
    const backup = isBehind ? await backUp(database, backupDir, now, "before-migration") : null;
    return { letGo, backup: backup?.file ?? null };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** A mark of the book of changes, a backup or another database says that there was a register here; a secret alone does not. */
function refuseUsedFolder(dataDir: string, database: string): void {
  // A first start that was cut off leaves an empty file and what belongs to it.
  const own = existsSync(database) ? basename(database) : null;
  const trace = readdirSync(dataDir).find(
    name =>
      name === "audit-mark.json" ||
      name === "backups" ||
      (/\.(sqlite3?|db)\b/.test(name) && (own === null || !name.startsWith(own))),
  );
  if (trace === undefined) return;
  throw new Error(
    `${database} is missing or empty, but ${trace} shows that this folder has been in use. Restore a backup (npm run restore -- <file>), set DATABASE_URL if the register is in PostgreSQL, or choose an empty DATA_DIR.`,
  );
}

/** Whether a database that holds something has not been through all the migrations of this program. */
async function lacks(database: string, wanted: string[]): Promise<boolean> {
  const { db, close } = openSqliteReadOnly(database);
  try {
    const done = await migrationsIn(db);
    return done.length > 0 && wanted.some(name => !done.includes(name));
  } finally {
    await close();
  }
}
