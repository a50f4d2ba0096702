import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrationsIn } from "../../server/backup/verifyBackup.node.ts";
import { openSqlite, sqliteFileIn } from "../../server/db/dialect.ts";
import { migrationsFor } from "../../server/db/migrations.ts";
import { backupDrill } from "../faults/backupDrill.ts";
import { fsyncDrill } from "../faults/fsyncDrill.ts";
import { killDrill } from "../faults/killDrill.ts";
import { lineDrill } from "../faults/lineDrill.ts";
import { whyFsyncsAreNotCounted } from "../support/fsyncCount.ts";
import { killPoints, seedOfRun } from "../support/killPoints.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { buildProgram, type Program } from "../support/startProgram.ts";
import { engines } from "../support/world.ts";

// The short form of `npm run faults`, on the built program and with the real client.
const seed = seedOfRun();
const patienceMs = 120_000;
let program: Program;
let home: string;

beforeAll(() => {
  program = buildProgram();
}, patienceMs);
afterAll(() => program.remove());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "so-ket-durability-"));
});
afterEach(() => rmSync(home, { recursive: true }));

function folder(name: string): string {
  mkdirSync(join(home, name));
  return join(home, name);
}

describe(`What was acknowledged (SO_KET_SEED=${seed})`, () => {
  test("is there once, with its history, after the server was killed again and again", {
    timeout: patienceMs,
  }, async () => {
    const report = await killDrill(program, home, { kills: 3, seed });
    expect(report).toMatchObject({ lost: 0, doubled: 0 });
    expect(report.acked).toBeGreaterThan(0);
  });

  describe.each(engines)("on a line that drops replies (%s)", engine => {
    test("is there once, with its history", { timeout: patienceMs }, async () => {
      const database = engine === "postgres" ? await freshDatabase() : null;
      const options = { replies: 30, seed };
      const report = await lineDrill(
        program,
        home,
        database === null ? options : { ...options, databaseUrl: database.url, badDatabaseLine: true },
      ).finally(() => database?.drop());
      expect(report).toMatchObject({ lost: 0, doubled: 0 });
      expect(report.dropped).toBeGreaterThanOrEqual(30);
    });
  });

  test("before a backup under load is in it, and the restored register stands up", {
    timeout: patienceMs,
  }, async () => {
    const folders = {
      original: folder("original"),
      restored: folder("restored"),
      backups: folder("backups"),
    };
    const report = await backupDrill(program, folders, { backups: 1, writers: 2 });
    expect(report).toMatchObject({ lost: 0, different: 0 });
    expect(report.records).toBeGreaterThan(0);
  });

  test("was asked of the disk first", { timeout: patienceMs }, async ({ skip }) => {
    const why = await whyFsyncsAreNotCounted();
    if (why !== null) {
      process.stderr.write(`NOT SHOWN: fsyncs of acknowledged commits: ${why}\n`);
      return skip(why);
    }
    const { commits, fsyncs } = await fsyncDrill(program, home, 20);
    expect(fsyncs).toBeGreaterThanOrEqual(commits);
  });
});

test(`A first start that is killed leaves a schema whole or none (SO_KET_SEED=${seed})`, {
  timeout: patienceMs,
}, async () => {
  for (const moment of killPoints(seed, 2, 1500)) {
    const cutOff = program.start({ DATA_DIR: home });
    await new Promise(resolve => setTimeout(resolve, moment));
    cutOff.child.kill("SIGKILL");
    await cutOff.exit;
  }
  const server = program.start({ DATA_DIR: home });
  await server.url;
  server.child.kill("SIGKILL");
  await server.exit;
  const { db, close } = openSqlite(sqliteFileIn(home));
  expect(await migrationsIn(db).finally(close)).toEqual(Object.keys(migrationsFor("sqlite")));
});
