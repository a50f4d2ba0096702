import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval } from "node:timers/promises";
import { type Kysely, Migrator, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { insertAccount } from "../../server/accounts/insertAccount.ts";
import { moveAuditMark } from "../../server/audit/auditMark.node.ts";
import { backUp, sha256Of } from "../../server/backup/backup.node.ts";
import { backupsToDrop } from "../../server/backup/backupsToDrop.ts";
import { takeDataDir } from "../../server/backup/dataDirLock.node.ts";
import { guardData } from "../../server/backup/guardData.node.ts";
import { restore } from "../../server/backup/restore.node.ts";
import { verifyBackup } from "../../server/backup/verifyBackup.node.ts";
import { runCommand } from "../../server/command.node.ts";
import { openSqlite, openSqliteReadOnly, sqliteFileIn } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import { migrationsFor } from "../../server/db/migrations.ts";
import { sha256OfBytes } from "../../server/http/sha256.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { jpeg } from "../support/sampleFiles.ts";
import { someUnit } from "../support/someUnit.ts";

const now = new Date("2026-07-01T01:02:03.000Z");
let dataDir: string;
let backupDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "so-ket-backup-"));
  backupDir = join(dataDir, "backups");
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** A register with an account, who is signed in, and as many units as asked. */
async function fillRegister(units: number) {
  const store = openSqlite(sqliteFileIn(dataDir));
  await migrate(store);
  const at = now.toISOString();
  const account = { id: newId(), username: "admin", name: "Người quản trị", post: openPost("admin") };
  await store.db.transaction().execute(async tx => {
    await insertAccount(tx, { ...account, passwordHash: "", mustChangePassword: false, now: at });
    const session = { id: newId(), userId: account.id, token: "token", expiresAt: at, createdAt: at };
    await tx
      .insertInto("session")
      .values({ ...session, updatedAt: at, ipAddress: null, userAgent: null })
      .execute();
  });
  await addUnits(store.db, units);
  return store;
}

async function addUnits(db: Awaited<ReturnType<typeof openSqlite>>["db"], count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    await db
      .insertInto("units")
      .values(someUnit(`Đơn vị ${at}`))
      .execute();
  }
}

/** Two pictures in pieces, as finished uploads leave them. */
async function addFiles(db: Awaited<ReturnType<typeof openSqlite>>["db"]): Promise<void> {
  const at = now.toISOString();
  for (const name of ["một.jpg", "hai.jpg"]) {
    const bytes = jpeg(name.repeat(1000));
    const owner = { ownerType: "conference", ownerId: newId(), itemId: "", caption: "" };
    const facts = { name, size: bytes.length, sha256: sha256OfBytes(bytes), received: bytes.length };
    const file = { id: newId(), ...owner, ...facts, thumbnailName: "", version: 1, at, by: "", byId: "" };
    await db
      .insertInto("files")
      .values({ ...file, touchedAt: at, finishedAt: at, removedAt: null })
      .execute();
    for (let from = 0; from < bytes.length; from += 3000) {
      const piece = bytes.slice(from, from + 3000);
      await db
        .insertInto("filePieces")
        .values({ fileId: file.id, part: "content", at: from, size: piece.length, bytes: piece })
        .execute();
    }
  }
}

async function unitsIn(file: string): Promise<string[]> {
  const { db, close } = openSqliteReadOnly(file);
  const rows = await db.selectFrom("units").select("id").orderBy("id").execute().finally(close);
  return rows.map(({ id }) => id);
}

const guard = (wanted?: string[]) => guardData({ dataDir, backupDir }, now, wanted);
const command = (...words: string[]) => runCommand(words, { DATA_DIR: dataDir });

describe("A backup", () => {
  test("holds what the database held, is sound, and has its SHA-256 beside it, for its owner only", async () => {
    const store = await fillRegister(7);
    const { file, sha256 } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    await store.close();
    expect(file).toBe(join(backupDir, "so-ket-2026-07-01-010203.sqlite"));
    expect(readdirSync(backupDir).toSorted()).toEqual([
      "so-ket-2026-07-01-010203.sqlite",
      "so-ket-2026-07-01-010203.sqlite.sha256",
    ]);
    expect(await sha256Of(file)).toBe(sha256);
    expect(readFileSync(`${file}.sha256`, "utf8")).toBe(`${sha256}  so-ket-2026-07-01-010203.sqlite\n`);
    expect((await verifyBackup(file)).rows).toMatchObject({ units: 7, user: 1, auditHead: 1 });
    expect(await unitsIn(file)).toEqual(await unitsIn(sqliteFileIn(dataDir)));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("is of one instant, however much is written meanwhile", async () => {
    const store = await fillRegister(300);
    const over = new AbortController();
    const writing = (async () => {
      for await (const _ of setInterval(1, null, { signal: over.signal })) await addUnits(store.db, 1);
    })();
    const { file } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    over.abort();
    await expect(writing).rejects.toThrow("aborted");
    await store.close();
    const all = new Set(await unitsIn(sqliteFileIn(dataDir)));
    const kept = await unitsIn(file);
    expect(kept.length).toBeGreaterThanOrEqual(300);
    expect(kept.length).toBeLessThan(all.size);
    expect(kept.filter(id => !all.has(id))).toEqual([]);
  });

  test("never takes the place of another", async () => {
    await (await fillRegister(1)).close();
    const first = await backUp(sqliteFileIn(dataDir), backupDir, now);
    await expect(backUp(sqliteFileIn(dataDir), backupDir, now)).rejects.toThrow("is there already");
    expect(await sha256Of(first.file)).toBe(first.sha256);
  });

  test("holds every attached file byte for byte, and so does what is restored from it", async () => {
    const store = await fillRegister(1);
    await addFiles(store.db);
    await store.close();
    const { file, files } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    expect(files).toBe(2);
    expect((await verifyBackup(file)).rows).toMatchObject({ files: 2 });
    rmSync(sqliteFileIn(dataDir));
    expect(await restore(file, { dataDir, backupDir }, now)).toMatchObject({ files: 2 });
    expect(await verifyBackup(sqliteFileIn(dataDir))).toMatchObject({ files: 2 });
  });

  test("in which one byte of an attached file is another is not made", async () => {
    const store = await fillRegister(1);
    await addFiles(store.db);
    const first = store.db.selectFrom("filePieces").select("bytes").where("at", "=", 0).limit(1);
    const bytes = Buffer.from((await first.executeTakeFirstOrThrow()).bytes);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    await store.db.updateTable("filePieces").set({ bytes }).where("at", "=", 0).execute();
    await store.close();
    await expect(backUp(sqliteFileIn(dataDir), backupDir, now)).rejects.toThrow(
      /(một|hai)\.jpg .*SHA-256 differs/,
    );
    expect(readdirSync(backupDir)).toEqual([]);
  });

  test("of a book of changes that does not fit is not made", async () => {
    const store = await fillRegister(1);
    await store.db.updateTable("auditHead").set({ seq: 3, hash: "x" }).execute();
    await store.close();
    await expect(backUp(sqliteFileIn(dataDir), backupDir, now)).rejects.toThrow(
      /not a sound database.*Audit chain/,
    );
    expect(readdirSync(backupDir)).toEqual([]);
  });

  test("stays for fourteen days and eight weeks that have one; what was made for a reason stays", () => {
    const daily = Array.from({ length: 100 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
      return [`so-ket-${day}-010000.sqlite`, `so-ket-${day}-130000.sqlite`];
    }).flat();
    const others = ["so-ket-2026-01-01-010000-before-restore.sqlite", "notes.txt", "so-ket.sqlite"];
    const dropped = new Set(backupsToDrop([...daily, ...others], { days: 14, weeks: 8 }));
    const kept = [...daily, ...others].filter(name => !dropped.has(name));
    expect(kept).toEqual([
      // Sundays, and then the last fourteen days; the newest day, a Friday, stands for its own week.
      ...["02-22", "03-01", "03-08", "03-15", "03-22"].map(day => `so-ket-2026-${day}-130000.sqlite`),
      ...["28", "29", "30", "31"].map(day => `so-ket-2026-03-${day}-130000.sqlite`),
      ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"].map(
        day => `so-ket-2026-04-${day}-130000.sqlite`,
      ),
      ...others,
    ]);
    expect(backupsToDrop(["so-ket-2020-01-01-010000.sqlite"], { days: 1, weeks: 0 })).toEqual([]);
  });
});

describe("A restore", () => {
  test("brings back the register as it was, keeps the one before, and lets nobody stay signed in", async () => {
    const store = await fillRegister(3);
    const { file } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    const wanted = await unitsIn(file);
    await addUnits(store.db, 4);
    await store.close();
    const { kept, hadSha256 } = await restore(file, { dataDir, backupDir }, now);
    expect(hadSha256).toBe(true);
    expect(await unitsIn(sqliteFileIn(dataDir))).toEqual(wanted);
    expect(kept).toBe(join(backupDir, "so-ket-2026-07-01-010203-before-restore.sqlite"));
    expect(await unitsIn(kept ?? "")).toHaveLength(7);
    const restored = openSqlite(sqliteFileIn(dataDir));
    expect(await restored.db.selectFrom("session").selectAll().execute()).toEqual([]);
    await expect(moveAuditMark(restored.db, dataDir)).resolves.toMatchObject({ seq: 0 });
    await restored.close();
    expect(readdirSync(dataDir).filter(name => name.includes("restoring"))).toEqual([]);
  });

  test("works where there is no database yet, and in the place of a broken one", async () => {
    await (await fillRegister(2)).close();
    const { file } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    rmSync(sqliteFileIn(dataDir));
    expect(await restore(file, { dataDir, backupDir }, now)).toMatchObject({ kept: null });
    writeFileSync(sqliteFileIn(dataDir), "not a database at all ".repeat(1000));
    const { kept } = await restore(file, { dataDir, backupDir }, now);
    expect(readFileSync(kept ?? "", "utf8")).toContain("not a database at all");
    expect(await unitsIn(sqliteFileIn(dataDir))).toHaveLength(2);
  });

  test("refuses a file that was changed, that is broken, in use, newer, or not there, and touches nothing", async () => {
    await (await fillRegister(2)).close();
    const { file } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    const before = await sha256Of(sqliteFileIn(dataDir));
    const refusal = (path: string) => restore(path, { dataDir, backupDir }, now);
    const variant = (name: string) => {
      cpSync(file, join(dataDir, name));
      return join(dataDir, name);
    };
    const changed = variant("changed");
    cpSync(`${file}.sha256`, `${changed}.sha256`);
    appendFileSync(changed, "x");
    await expect(refusal(changed)).rejects.toThrow(/SHA-256 differs/);
    const broken = join(dataDir, "broken");
    writeFileSync(broken, readFileSync(file).subarray(0, 40_000));
    await expect(refusal(broken)).rejects.toThrow(/is not a sound database/);
    const inUse = variant("in-use");
    writeFileSync(`${inUse}-wal`, "x");
    await expect(refusal(inUse)).rejects.toThrow(/is a database in use/);
    const newer = variant("newer");
    const store = openSqlite(newer);
    await sql`insert into kysely_migration values ('9999-future', '2030-01-01')`.execute(store.db);
    await store.close();
    await expect(refusal(newer)).rejects.toThrow(/written by a newer version/);
    await expect(refusal(join(dataDir, "nothing"))).rejects.toThrow(/There is no file/);
    expect(await sha256Of(sqliteFileIn(dataDir))).toBe(before);
    expect(readdirSync(dataDir).filter(name => name.includes("restoring"))).toEqual([]);
  });

  test("refuses while a server has the folder, or another program the database", async () => {
    const store = await fillRegister(2);
    const { file } = await backUp(sqliteFileIn(dataDir), backupDir, now);
    const letGo = takeDataDir(dataDir);
    await expect(restore(file, { dataDir, backupDir }, now)).rejects.toThrow(/Another Sơ Kết is running/);
    letGo();
    await expect(restore(file, { dataDir, backupDir }, now)).rejects.toThrow(/Another program has .* open/);
    await store.close();
    await expect(restore(file, { dataDir, backupDir }, now)).resolves.toMatchObject({ hadSha256: true });
  });
});

describe("The commands", () => {
  test("back up into the data folder or elsewhere, thin out, and restore", async () => {
    await (await fillRegister(2)).close();
    mkdirSync(backupDir);
    for (const day of ["01", "02"]) writeFileSync(join(backupDir, `so-ket-2020-01-${day}-000000.sqlite`), "");
    const keep = { DATA_DIR: dataDir, BACKUP_KEEP_DAYS: "1", BACKUP_KEEP_WEEKS: "0" };
    const told = await runCommand(["backup"], keep);
    expect(told?.join("\n")).toMatch(
      /^Backup made and verified: .*\n.*SHA-256 [0-9a-f]{64}\nNo longer needed/,
    );
    const files = readdirSync(backupDir).filter(name => name.endsWith(".sqlite"));
    expect(files).toHaveLength(1);
    expect((await command("backup", "--to", join(dataDir, "else/where")))?.[0]).toContain(
      "else/where/so-ket-",
    );
    expect((await command("restore", join(backupDir, files[0] ?? "")))?.[0]).toMatch(
      /^Restored .* all verified\.$/,
    );
  });

  test("say in one sentence what they cannot do", async () => {
    expect(await command()).toBeNull();
    await expect(command("dance")).rejects.toThrow("There is no command dance");
    await expect(command("backup", "--over")).rejects.toThrow("Use: backup, or backup --to <folder>.");
    await expect(command("restore")).rejects.toThrow("Use: restore <file of a backup>.");
    await expect(runCommand(["backup"], { DATABASE_URL: "postgres://x" })).rejects.toThrow("pg_dump");
    await expect(runCommand(["restore", "x"], { DATABASE_URL: "postgres://x" })).rejects.toThrow(
      "pg_restore",
    );
    const zero = { DATA_DIR: dataDir, BACKUP_KEEP_DAYS: "0" };
    await expect(runCommand(["backup"], zero)).rejects.toThrow("BACKUP_KEEP_DAYS must be at least 1.");
  });
});

describe("A start", () => {
  test("is alone on its folder", async () => {
    const { letGo } = await guard();
    await expect(guard()).rejects.toThrow(/Another Sơ Kết is running on the data folder/);
    letGo();
    (await guard()).letGo();
  });

  test("makes a verified backup when the schema is about to change, and only then", async () => {
    await (await fillRegister(5)).close();
    const known = Object.keys(migrationsFor("sqlite"));
    const current = await guard();
    current.letGo();
    expect(current.backup).toBeNull();
    const { letGo, backup } = await guard([...known, "9999-next"]);
    letGo();
    expect(backup).toMatch(/so-ket-2026-07-01-010203-before-migration\.sqlite$/);
    expect(await unitsIn(backup ?? "")).toHaveLength(5);
  });

  test("makes no empty database where there was a full one", async () => {
    const refused = () =>
      expect(guard()).rejects.toThrow(/is missing or empty, but .* shows that this folder/);
    for (const trace of ["audit-mark.json", "old.sqlite", "so-ket.sqlite-wal", "register.db"]) {
      writeFileSync(join(dataDir, trace), "x");
      await refused();
      rmSync(join(dataDir, trace));
    }
    mkdirSync(backupDir);
    await refused();
    rmSync(backupDir, { recursive: true });
    writeFileSync(join(dataDir, "session-secret"), "x".repeat(43));
    (await guard()).letGo();
    expect(existsSync(sqliteFileIn(dataDir))).toBe(false);
  });

  test("is not stopped by what a first start left that was cut off", async () => {
    for (const left of ["so-ket.sqlite", "so-ket.sqlite-wal", "so-ket.sqlite-shm"])
      writeFileSync(join(dataDir, left), "");
    const { letGo, backup } = await guard();
    letGo();
    expect(backup).toBeNull();
  });
});

test("A migration that fails in the middle leaves nothing of itself", async () => {
  const store = await fillRegister(1);
  const half = {
    up: async (db: Kysely<unknown>) => {
      await db.schema.createTable("halfway").addColumn("id", "text").execute();
      await sql`update "units" set "name" = 'halfway'`.execute(db);
      throw new Error("The power went.");
    },
  };
  const migrations = { ...migrationsFor("sqlite"), "9999-half": half };
  const migrator = new Migrator({ db: store.db, provider: { getMigrations: async () => migrations } });
  expect((await migrator.migrateToLatest()).error).toMatchObject({ message: "The power went." });
  const tables = await sql`select 1 from sqlite_schema where name = 'halfway'`.execute(store.db);
  expect(tables.rows).toEqual([]);
  expect(await store.db.selectFrom("units").select("name").execute()).toEqual([{ name: "Đơn vị 0" }]);
  await migrate(store);
  await store.close();
});
