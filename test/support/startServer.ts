import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const clockBehind = new URL("clockBehind.mjs", import.meta.url).href;
const built = fileURLToPath(new URL("../../dist/server/main.js", import.meta.url));

/** What a test may settle before the start; all that is left out is fresh and throw-away. */
export interface ServerSettings {
  /** A folder that outlives the server; without it the server's data go with `stop`. */
  dataDir?: string;
  /** PostgreSQL; without it, SQLite in the data folder. */
  databaseUrl?: string;
  adminPassword?: string;
  /** Another build than that of `npm run build`: its `server/main.js`. */
  program?: string;
  /** How many days its clock runs behind the true one. */
  daysBehind?: number;
  /** Further environment variables of the server. */
  env?: Record<string, string>;
}

/** The built program, running. */
export interface RunningServer {
  url: string;
  dataDir: string;
  adminPassword: string;
  /** What it has printed so far, line by line. */
  log: string[];
  /** Asks it to finish what it is doing (SIGTERM) and waits until it is gone; the exit code. */
  stop: () => Promise<number | null>;
  /** Takes it away in the middle of whatever it is doing (SIGKILL); the data folder stays for the next start. */
  kill: () => Promise<void>;
  /** Once it is gone: another one over the same data, on the address that browsers know. `stop` of this one still tidies up. */
  again: (changed?: Pick<ServerSettings, "program">) => Promise<RunningServer>;
}

// A test that fails before it stops its server leaves nothing behind all the same.
const atTheEnd = new Set<() => void>();
process.once("exit", () => atTheEnd.forEach(leave => leave()));

/** Starts what `npm run build` built on a free port of 127.0.0.1, and returns when it answers that it is ready. */
export async function startServer(settings: ServerSettings = {}): Promise<RunningServer> {
  const dataDir = settings.dataDir ?? (await mkdtemp(join(tmpdir(), "so-ket-data-")));
  const adminPassword = settings.adminPassword ?? "mật khẩu chỉ để thử 2026";
  const child = spawn(process.execPath, ["--enable-source-maps", settings.program ?? built], {
    // Nothing is inherited but what a program needs to run: a DATABASE_URL of the machine must not reach a test.
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: dataDir,
      ADMIN_PASSWORD: adminPassword,
      // Many tests share one administrator.
      CALLS_PER_MINUTE: "1000000",
      ...(settings.daysBehind && {
        NODE_OPTIONS: `--import=${clockBehind}`,
        CLOCK_BEHIND_DAYS: `${settings.daysBehind}`,
      }),
      ...(settings.databaseUrl && { DATABASE_URL: settings.databaseUrl }),
      ...settings.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise<number | null>(resolve => child.once("exit", resolve));
  const tidy = () => settings.dataDir ?? rmSync(dataDir, { recursive: true, force: true });
  atTheEnd.add(() => {
    child.kill("SIGKILL");
    tidy();
  });

  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    child.kill(signal);
    return gone;
  };
  const log: string[] = [];
  try {
    const url = await addressFrom(child, log);
    await untilReady(url, child);
    return {
      url,
      dataDir,
      adminPassword,
      log,
      stop: async () => {
        const code = await end("SIGTERM");
        tidy();
        return code;
      },
      kill: async () => void (await end("SIGKILL")),
      again: changed => {
        const { databaseUrl, program } = settings;
        const same = { dataDir, ...(databaseUrl && { databaseUrl }), ...(program && { program }) };
        return startServer({ ...same, ...changed, env: { PORT: new URL(url).port } });
      },
    };
  } catch (problem) {
    await end("SIGKILL");
    tidy();
    throw new Error(`The server did not start:\n${log.join("\n")}`, { cause: problem });
  }
}

/** The address that the server prints when it listens. */
function addressFrom(child: ChildProcess, log: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on("line", line => {
        log.push(line);
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
        if (address) resolve(address[0]);
      });
    }
    child.once("exit", code => reject(new Error(`It ended with code ${code}.`)));
    setTimeout(() => reject(new Error("It printed no address within 30 seconds.")), 30_000).unref();
  });
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (const giveUp = Date.now() + 30_000; Date.now() < giveUp; ) {
    const answer = await fetch(`${url}/api/ready`).catch(() => undefined);
    if (answer?.status === 200) return;
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error("/api/ready did not answer 200 within 30 seconds.");
}
