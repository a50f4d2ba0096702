import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The server built into a folder of its own, beside a page that stands for the screens. */
export interface Program {
  /** Starts it; words after its name, such as `backup`, make it do that and end. */
  start: (env?: Record<string, string>, words?: string[]) => Running;
  remove: () => void;
}

/** A started program: what it printed, its address once it listens, and its exit code once it is gone. */
export interface Running {
  child: ChildProcess;
  output: () => string;
  url: Promise<string>;
  exit: Promise<number | null>;
}

/** The page and the script that the program serves. */
export const page = `<!doctype html><title>Sơ Kết</title><script type="module" src="/assets/app-1a2b3c4d.js"></script>`;
export const script = `export const text = "${"mười hai ".repeat(500)}";`;

/** Builds the server as `npm run build` does, where it finds its packages and nothing of another build. */
export function buildProgram(): Program {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(root, "node_modules/.cache/so-ket-start-"));
  const { NODE_ENV: _, ...env } = process.env;
  const args = [
    "build",
    "--logLevel",
    "error",
    "--ssr",
    "server/main.ts",
    "--outDir",
    join(folder, "server"),
  ];
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", ...args], {
    cwd: root,
    env,
    stdio: "pipe",
  });
  mkdirSync(join(folder, "screens/assets"), { recursive: true });
  writeFileSync(join(folder, "screens/index.html"), page);
  writeFileSync(join(folder, "screens/assets/app-1a2b3c4d.js"), script);
  return {
    start: (settings, words) => start(join(folder, "server/main.js"), settings, words),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function start(program: string, settings: Record<string, string> = {}, words: string[] = []): Running {
  // Only what the test settles reaches the program: a DATABASE_URL of the machine must not. A drill sends more than a person may.
  const env = {
    PATH: process.env["PATH"],
    PORT: "0",
    LOG_LEVEL: "debug",
    CALLS_PER_MINUTE: "1000000",
    ...settings,
  };
  const child = spawn(process.execPath, ["--enable-source-maps", program, ...words], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<number | null>(resolve => child.once("exit", resolve));
  let printed = "";
  const url = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        const address = /^Sơ Kết: (http:\S+)$/m.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    void exit.then(code => reject(new Error(`It ended with code ${code}:\n${printed}`)));
  });
  // A test that expects the end does not ask for the address.
  url.catch(() => {});
  return { child, url, exit, output: () => printed };
}
