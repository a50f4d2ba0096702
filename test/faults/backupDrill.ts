import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openSqliteReadOnly, sqliteFileIn } from "../../server/db/dialect.ts";
import type { Db } from "../../server/db/tables.ts";
import type { Program } from "../support/startProgram.ts";
import { keepWriting, type Ledger } from "./ledger.ts";
import { adminPassword, takeSeat } from "./seat.ts";

/** What a drill of backups came to: what the restored register holds, and what of the acknowledged it lacks or tells differently. */
export type BackupReport = {
  backups: number;
  records: number;
  changes: number;
  lost: number;
  different: number;
};

/**
 * Makes backups while people write, restores the last one into an empty folder and compares: what was acknowledged before the backup
 * began is in it, and all that is in it stands in the original's history, word for word. Then a server starts on it.
 */
export async function backupDrill(
  program: Program,
  folders: { original: string; restored: string; backups: string },
  { backups, writers = 4 }: { backups: number; writers?: number },
): Promise<BackupReport> {
  const env = { DATA_DIR: folders.original, ADMIN_PASSWORD: adminPassword, LOG_LEVEL: "error" };
  const server = program.start(env);
  const ledger: Ledger = new Map();
  let before: Ledger = new Map();
  try {
    const url = await server.url;
    const seat = await takeSeat(url);
    let isOver = false;
    const writing = keepWriting(seat, ledger, writers, () => isOver);
    writing.catch(() => {});
    for (let at = 0; at < backups; at++) {
      // A backup is named by its second.
      await new Promise(resolve => setTimeout(resolve, 1000));
      before = structuredClone(ledger);
      await run(program, folders.original, "backup", "--to", folders.backups);
    }
    isOver = true;
    await writing;
  } finally {
    server.child.kill("SIGKILL");
    await server.exit;
  }
  const newest = readdirSync(folders.backups)
    .filter(name => name.endsWith(".sqlite"))
    .toSorted()
    .at(-1);
  await run(program, folders.restored, "restore", join(folders.backups, newest ?? ""));
  const found = await compare(folders.original, folders.restored, before);
  await refuseUnusable(program, folders.restored);
  return { backups, ...found };
}

async function run(program: Program, dataDir: string, ...words: string[]): Promise<void> {
  const one = program.start({ DATA_DIR: dataDir }, words);
  if ((await one.exit) !== 0) throw new Error(`${words[0]} failed:\n${one.output()}`);
}

async function refuseUnusable(program: Program, dataDir: string): Promise<void> {
  const server = program.start({ DATA_DIR: dataDir, LOG_LEVEL: "error" });
  try {
    await takeSeat(await server.url);
    if (server.output().includes("WARNING")) throw new Error(server.output());
  } finally {
    server.child.kill("SIGKILL");
    await server.exit;
  }
}

async function compare(original: string, restored: string, before: Ledger) {
  const now = openSqliteReadOnly(sqliteFileIn(original));
  const then = openSqliteReadOnly(sqliteFileIn(restored));
  try {
    const [all, part] = [await historyOf(now.db), await historyOf(then.db)];
    const records = await then.db.selectFrom("conferences").select(["id", "version", "content"]).execute();
    const versions = new Map(records.map(row => [row.id, row.version]));
    const current = records.filter(row => all.get(`${row.id} ${row.version}`) !== row.content);
    const { seq } = await then.db.selectFrom("auditHead").select("seq").executeTakeFirstOrThrow();
    return {
      records: records.length,
      changes: seq,
      lost: [...before].filter(([id, { version }]) => (versions.get(id) ?? 0) < version).length,
      different: [...part].filter(([key, text]) => all.get(key) !== text).length + current.length,
    };
  } finally {
    await now.close();
    await then.close();
  }
}

/** Every revision and every row of the book, by what names it. */
async function historyOf(db: Db): Promise<Map<string, string>> {
  const revisions = await db.selectFrom("conferenceRevisions").selectAll().execute();
  const changes = await db.selectFrom("audit").select(["seq", "hash"]).execute();
  return new Map([
    ...revisions.map(row => [`${row.conferenceId} ${row.version}`, row.content] as const),
    ...changes.map(row => [`change ${row.seq}`, row.hash] as const),
  ]);
}
