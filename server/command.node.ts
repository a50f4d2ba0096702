import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashPassword } from "better-auth/crypto";
import { oneTimePassword } from "./accounts/oneTimePassword.ts";
import { resetAdmin } from "./accounts/resetAdmin.ts";
import { backUp } from "./backup/backup.node.ts";
import { readBackupSettings } from "./backup/backupSettings.node.ts";
import { backupsToDrop } from "./backup/backupsToDrop.ts";
import { prepareDataDir } from "./backup/dataDir.node.ts";
import { restore } from "./backup/restore.node.ts";
import { openStore, sqliteFileIn } from "./db/dialect.ts";
import { refuseOtherSchema } from "./db/migrate.ts";
import { readSettings } from "./settings.node.ts";

type Environment = Record<string, string | undefined>;

const commands: Record<string, (args: string[], env: Environment) => Promise<string[]>> = {
  backup: runBackup,
  restore: runRestore,
  "reset-admin": runResetAdmin,
};

/**
 * Does what the words after the program's name ask for (`backup [--to <folder>]`, `restore <file>`, `reset-admin [username]`) and returns what to tell; null
 * when there are none and the server is meant. Throws one sentence.
 */
export async function runCommand(args: string[], env: Environment): Promise<string[] | null> {
  const [name, ...rest] = args;
  if (name === undefined) return null;
  const command = commands[name];
  if (command === undefined)
    throw new Error(
      `There is no command ${name}: use backup, restore <file>, reset-admin [username], or nothing for the server.`,
    );
  return command(rest, env);
}

async function runBackup(args: string[], env: Environment): Promise<string[]> {
  const { DATA_DIR, DATABASE_URL } = readSettings(env);
  refusePostgres(DATABASE_URL, 'pg_dump --format=custom --file=so-ket.dump "$DATABASE_URL"');
  const settings = readBackupSettings(env, DATA_DIR);
  const [option, folder, more] = args;
  if ((option !== undefined && (option !== "--to" || folder === undefined)) || more !== undefined)
    throw new Error("Use: backup, or backup --to <folder>.");
  const target = folder === undefined ? settings.folder : resolve(folder);
  const backup = await backUp(sqliteFileIn(DATA_DIR), target, new Date());
  const dropped = backupsToDrop(readdirSync(target), settings.keep);
  for (const name of dropped)
    for (const file of [name, `${name}.sha256`]) rmSync(join(target, file), { force: true });
  return [
    `Backup made and verified: ${backup.file}`,
    `${backup.rows} rows, ${backup.files} attached files, ${backup.changes} changes in the book, SHA-256 ${backup.sha256}`,
    ...(dropped.length > 0 ? [`No longer needed and removed: ${dropped.join(", ")}`] : []),
  ];
}

async function runRestore(args: string[], env: Environment): Promise<string[]> {
  const { DATA_DIR, DATABASE_URL } = readSettings(env);
  refusePostgres(DATABASE_URL, 'pg_restore --clean --if-exists --dbname "$DATABASE_URL" so-ket.dump');
  const [backup, more] = args;
  if (backup === undefined || more !== undefined) throw new Error("Use: restore <file of a backup>.");
  prepareDataDir(DATA_DIR);
  const folders = { dataDir: DATA_DIR, backupDir: readBackupSettings(env, DATA_DIR).folder };
  const { changes, rows, files, kept, hadSha256 } = await restore(resolve(backup), folders, new Date());
  return [
    `Restored ${resolve(backup)}: ${rows} rows, ${files} attached files, ${changes} changes in the book, all verified.`,
    ...(hadSha256 ? [] : ["There was no SHA-256 beside the backup to compare it with."]),
    kept === null ? "There was no database before." : `The database before is kept as ${kept}`,
    "Everybody signs in again. Start the server now.",
  ];
}

async function runResetAdmin(args: string[], env: Environment): Promise<string[]> {
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = readSettings(env);
  const [username, more] = args;
  if (more !== undefined) throw new Error("Use: reset-admin, or reset-admin <username>.");
  // An empty database beside the real one would only hide it.
  if (databaseUrl === undefined && !existsSync(sqliteFileIn(dataDir)))
    throw new Error(
      `There is no register in ${dataDir}. Set DATA_DIR or DATABASE_URL as the server has them.`,
    );
  const store = await openStore({ databaseUrl, dataDir });
  try {
    await refuseOtherSchema(store);
    const password = oneTimePassword();
    const now = new Date().toISOString();
    const whose = await resetAdmin(store, { username, password, hashPassword, now });
    return [
      "Sign in with:",
      `    username           ${whose}`,
      `    one-time password  ${password}`,
      "It is shown only this once, and must be changed at the next sign-in. All sessions of this account have ended.",
    ];
  } finally {
    await store.close();
  }
}

function refusePostgres(databaseUrl: string | undefined, instead: string): void {
  if (databaseUrl === undefined) return;
  throw new Error(`This register is in PostgreSQL, which has its own tools. Use: ${instead}`);
}
