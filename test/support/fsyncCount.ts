import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages, mayInstallPackages } from "./debian.mjs";

/**
 * Why this machine cannot count, as a sentence; null when it can. It is tried on a process as a drill would: where a program may look
 * at its own children only, one that runs already is out of reach.
 */
export async function whyFsyncsAreNotCounted(): Promise<string | null> {
  const missing = bringStrace();
  if (missing !== null) return missing;
  const quiet = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "ignore" });
  try {
    await countFsyncs(quiet.pid ?? 0, () => Promise.resolve());
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `strace may not look at a running process here (ptrace: see kernel.yama.ptrace_scope, or the container's rights). ${said}`;
  } finally {
    quiet.kill("SIGKILL");
  }
}

function bringStrace(): string | null {
  const isThere = () => spawnSync("strace", ["-V"]).status === 0;
  try {
    if (!isThere() && mayInstallPackages()) installPackages(["strace"]);
    return isThere() ? null : "install strace to count them.";
  } catch (error) {
    return `install strace to count them. ${error instanceof Error ? error.message : String(error)}`;
  }
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
    let said = "";
    tracer.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("attached")) resolve();
    });
    tracer.once("error", reject);
    tracer.once("close", code => reject(new Error(`strace ended with code ${code}: ${said.trim()}`)));
  });
}
