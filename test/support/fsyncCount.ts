import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether this machine can count: `strace` is there and may look at our own processes. */
export function canCountFsyncs(): boolean {
  return spawnSync("strace", ["-e", "trace=none", "true"]).status === 0;
}

/** Counts the fsync and fdatasync calls that a running process makes while `work` is done. */
export async function countFsyncs(pid: number, work: () => Promise<void>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-fsync-"));
  const out = join(folder, "calls");
  const tracer = spawn("strace", ["-f", "-e", "trace=fsync,fdatasync", "-o", out, "-p", String(pid)]);
  try {
    await attached(tracer);
    await work();
    tracer.kill("SIGINT");
    await new Promise(resolve => tracer.once("exit", resolve));
    return readFileSync(out, "utf8")
      .split("\n")
      .filter(line => /f(data)?sync\(.*= 0$/.test(line)).length;
  } finally {
    tracer.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

function attached(tracer: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    tracer.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("attached")) resolve();
    });
    tracer.once("exit", code => reject(new Error(`strace ended with code ${code}.`)));
  });
}
