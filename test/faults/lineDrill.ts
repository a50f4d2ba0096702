import { openStore } from "../../server/db/dialect.ts";
import { startFaultProxy } from "../support/faultProxy.ts";
import type { Program } from "../support/startProgram.ts";
import { judge, keepWriting, type Ledger, type Verdict } from "./ledger.ts";
import { adminPassword, takeSeat } from "./seat.ts";

/** What a drill on a bad line came to. */
export type LineReport = Verdict & { dropped: number; askedAgain: number };

/**
 * People write over a line that drops, cuts and delays until so many replies were dropped after the server had given them. On
 * PostgreSQL the line between the server and its database may be as bad (`badDatabaseLine`): commits whose answer never comes.
 */
export async function lineDrill(
  program: Program,
  dataDir: string,
  options: {
    replies: number;
    seed: number;
    databaseUrl?: string;
    badDatabaseLine?: boolean;
    writers?: number;
  },
): Promise<LineReport> {
  const { replies, seed, databaseUrl, badDatabaseLine = false, writers = 4 } = options;
  const toDatabase = badDatabaseLine
    ? await startFaultProxy(Number(new URL(databaseUrl ?? "").port), { pass: 1 }, seed + 1)
    : null;
  const env = { DATA_DIR: dataDir, ADMIN_PASSWORD: adminPassword, LOG_LEVEL: "error" };
  const address = toDatabase === null ? databaseUrl : throughPort(databaseUrl ?? "", toDatabase.port);
  const server = program.start(address === undefined ? env : { ...env, DATABASE_URL: address });
  const line = await startFaultProxy(null, { pass: 1 }, seed);
  try {
    const url = await server.url;
    line.aim(Number(new URL(url).port));
    const seat = await takeSeat(url, `http://127.0.0.1:${line.port}`);
    line.setOdds({ pass: 6, delay: 1, close: 1, drop: 3, truncate: 1 });
    toDatabase?.setOdds({ pass: 60, delay: 2, close: 1, drop: 2, truncate: 1 });
    const ledger: Ledger = new Map();
    const dropped = () => line.met.drop + line.met.truncate;
    await keepWriting(seat, ledger, writers, () => dropped() >= replies);

    const { db, close } = await openStore({ databaseUrl, dataDir });
    const verdict = await judge(db, ledger).finally(close);
    return { ...verdict, dropped: dropped(), askedAgain: seat.asked.again };
  } finally {
    server.child.kill("SIGKILL");
    await server.exit;
    await line.close();
    await toDatabase?.close();
  }
}

function throughPort(databaseUrl: string, port: number): string {
  const url = new URL(databaseUrl);
  url.port = String(port);
  return url.href;
}
