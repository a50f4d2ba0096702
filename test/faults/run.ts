import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath } from "../support/chromium.mjs";
import { whyFsyncsAreNotCounted } from "../support/fsyncCount.ts";
import { seedOfRun } from "../support/killPoints.ts";
import { freshDatabase, startPostgres } from "../support/postgres.mjs";
import { buildProgram } from "../support/startProgram.ts";
import { backupDrill } from "./backupDrill.ts";
import { browserDrills } from "./browserDrill.ts";
import { fsyncDrill } from "./fsyncDrill.ts";
import { killDrill } from "./killDrill.ts";
import { lineDrill } from "./lineDrill.ts";

// The long form of test/server/durability.test.ts and of the journeys marked as drills. Numbers after the command make it shorter:
// kills of the server, dropped replies, kills of tab or browser, changes queued without a network.
const [kills = 100, replies = 1000, browserKills = 50, changes = 60] = process.argv.slice(2).map(Number);
const seed = seedOfRun();
const home = mkdtempSync(join(tmpdir(), "so-ket-faults-"));
const breaches: string[] = [];
const notShown: string[] = [];

function folder(name: string): string {
  const path = join(home, name);
  mkdirSync(path);
  return path;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Does one drill, prints its figures in one line, and keeps what must not be. */
async function drill<R extends object>(name: string, work: () => Promise<R>, isHeld: (report: R) => boolean) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
  try {
    const report = await work();
    if (!isHeld(report)) breaches.push(name);
    const figures = Object.entries(report).map(([key, value]) => `${key} ${String(value)}`);
    say(`${isHeld(report) ? "held  " : "BROKEN"}  ${name}: ${figures.join(", ")} (${seconds()} s)`);
  } catch (error) {
    breaches.push(name);
    say(
      `BROKEN  ${name} (${seconds()} s): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

function leaveOut(name: string, why: string): void {
  notShown.push(name);
  say(`NOT SHOWN  ${name}: ${why}`);
}

/** Kills of tab and browser while somebody types, and a day without a network: what they come to, the tests themselves judge. */
async function drillInBrowsers(databaseUrl: string): Promise<void> {
  const name = "drills in a browser";
  let chromium: string;
  try {
    chromium = chromiumPath();
  } catch (error) {
    return leaveOut(name, error instanceof Error ? error.message : String(error));
  }
  try {
    const reports = await browserDrills({
      TEST_DATABASE_URL: databaseUrl,
      CHROMIUM_PATH: chromium,
      SO_KET_SEED: `${seed}`,
      SO_KET_KILLS: `${browserKills}`,
      SO_KET_CHANGES: `${changes}`,
    });
    for (const { name: one, figures, seconds, breach } of reports) {
      if (breach !== "") breaches.push(one);
      const what = [figures, breach].filter(Boolean).join("\n");
      say(`${breach === "" ? "held  " : "BROKEN"}  ${one}: ${what} (${seconds.toFixed(0)} s)`);
    }
  } catch (error) {
    breaches.push(name);
    say(`BROKEN  ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

function isWhole({ acked, lost, doubled }: { acked: number; lost: number; doubled: number }): boolean {
  return acked > 0 && lost === 0 && doubled === 0;
}

say(`seed ${seed} (SO_KET_SEED=${seed} npm run faults replays it)`);
const program = buildProgram();
const postgres = await startPostgres();
try {
  await drill(
    `${kills} kills while people write, SQLite`,
    async () => {
      const { readyMs, ...report } = await killDrill(program, folder("kills"), { kills, seed });
      const inOrder = readyMs.toSorted((a, b) => a - b);
      const at = (part: number) => inOrder[Math.floor((inOrder.length - 1) * part)] ?? 0;
      return { ...report, readyMsMedian: at(0.5), readyMs95: at(0.95), readyMsMost: at(1) };
    },
    // What a busy machine takes for a start says nothing about the server.
    report => isWhole(report) && (report.readyMsMedian <= 2000 || (loadavg()[0] ?? 0) > cpus().length),
  );
  await drill(
    `${replies} replies dropped, SQLite`,
    () => lineDrill(program, folder("line"), { replies, seed }),
    isWhole,
  );
  for (const badDatabaseLine of [false, true]) {
    await drill(
      `${replies} replies dropped, PostgreSQL${badDatabaseLine ? " behind a line as bad" : ""}`,
      async () => {
        const { url, drop } = await freshDatabase(postgres.url);
        const dataDir = folder(`postgres-${badDatabaseLine}`);
        const options = { replies, seed, databaseUrl: url, badDatabaseLine };
        return lineDrill(program, dataDir, options).finally(drop);
      },
      isWhole,
    );
  }
  await drill(
    "backups while people write, restored",
    () =>
      backupDrill(
        program,
        { original: folder("original"), restored: folder("restored"), backups: folder("backups") },
        { backups: 5 },
      ),
    ({ records, lost, different }) => records > 0 && lost === 0 && different === 0,
  );
  const why = await whyFsyncsAreNotCounted();
  if (why === null)
    await drill(
      "fsyncs of acknowledged commits",
      () => fsyncDrill(program, folder("fsyncs"), 200),
      ({ commits, fsyncs }) => fsyncs >= commits,
    );
  else leaveOut("fsyncs of acknowledged commits", why);
  await drillInBrowsers(postgres.url);
} finally {
  program.remove();
  await postgres.stop();
  rmSync(home, { recursive: true });
}
if (breaches.length > 0) say(`${breaches.length} broken; SO_KET_SEED=${seed} replays them.`);
if (notShown.length > 0) say(`${notShown.length} NOT SHOWN on this machine: ${notShown.join("; ")}.`);
if (breaches.length + notShown.length === 0) say("All held.");
// What could not be shown has not passed.
process.exit(breaches.length + notShown.length === 0 ? 0 : 1);
