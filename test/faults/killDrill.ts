import { openSqlite, sqliteFileIn } from "../../server/db/dialect.ts";
import { startFaultProxy } from "../support/faultProxy.ts";
import { killPoints } from "../support/killPoints.ts";
import type { Program, Running } from "../support/startProgram.ts";
import { judge, keepWriting, type Ledger, type Verdict } from "./ledger.ts";
import { adminPassword, takeSeat } from "./seat.ts";

/** What a drill of kills came to. */
export type KillReport = Verdict & { kills: number; askedAgain: number; readyMs: number[] };

/** Kills the server (SIGKILL) again and again while several people write, starts it on the same folder, and judges what is left. */
export async function killDrill(
  program: Program,
  dataDir: string,
  {
    kills,
    seed,
    writers = 4,
    mostMs = 400,
  }: { kills: number; seed: number; writers?: number; mostMs?: number },
): Promise<KillReport> {
  const start = () => program.start({ DATA_DIR: dataDir, ADMIN_PASSWORD: adminPassword, LOG_LEVEL: "error" });
  const line = await startFaultProxy(null, { pass: 1 }, seed);
  const ledger: Ledger = new Map();
  const readyMs: number[] = [];
  let server = start();
  try {
    const url = await server.url;
    line.aim(Number(new URL(url).port));
    const seat = await takeSeat(url, `http://127.0.0.1:${line.port}`);
    let isOver = false;
    const writing = keepWriting(seat, ledger, writers, () => isOver);
    // A writer that fails must end the drill, not the process.
    writing.catch(() => {});
    for (const moment of killPoints(seed, kills, mostMs)) {
      await Promise.race([writing, moreThan(ledger)]);
      await new Promise(resolve => setTimeout(resolve, moment));
      server.child.kill("SIGKILL");
      await server.exit;
      const began = performance.now();
      server = start();
      line.aim(Number(new URL(await untilReady(server)).port));
      readyMs.push(Math.round(performance.now() - began));
    }
    isOver = true;
    await writing;
    return { ...(await judgeFile(server, dataDir, ledger)), kills, askedAgain: seat.asked.again, readyMs };
  } finally {
    server.child.kill("SIGKILL");
    await server.exit;
    await line.close();
  }
}

/** Waits until something new is acknowledged, so that each kill meets people at work. */
async function moreThan(ledger: Ledger): Promise<void> {
  const before = writesIn(ledger);
  while (writesIn(ledger) === before) await new Promise(resolve => setTimeout(resolve, 5));
}

function writesIn(ledger: Ledger): number {
  return [...ledger.values()].reduce((sum, { version }) => sum + version, 0);
}

async function untilReady(server: Running): Promise<string> {
  const url = await server.url;
  const ready = await fetch(`${url}/api/ready`);
  if (!ready.ok) throw new Error(`/api/ready answered ${ready.status}`);
  return url;
}

async function judgeFile(server: Running, dataDir: string, ledger: Ledger): Promise<Verdict> {
  server.child.kill("SIGKILL");
  await server.exit;
  const { db, close } = openSqlite(sqliteFileIn(dataDir));
  return judge(db, ledger).finally(close);
}
