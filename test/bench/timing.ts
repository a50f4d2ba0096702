/** Calls so many times; prints the times, and what of the processor this process took for one call (a database server's share is not in it). */
export async function time(
  what: string,
  runs: number,
  call: () => Response | Promise<Response>,
): Promise<void> {
  const taken: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const response = await call();
    await response.text();
    taken.push(performance.now() - started);
    if (!response.ok) throw new Error(`${what} answered ${response.status}`);
  }
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1000 / runs).toFixed(1);
  console.log(`  ${what.padEnd(40)} ${percentiles(taken)} · CPU ${cpu.padStart(6)} ms`);
}

/** "p50 1.2 ms · p95 3.4 ms" of the measured times in milliseconds. */
export function percentiles(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `p50 ${at(0.5).padStart(7)} ms · p95 ${at(0.95).padStart(7)} ms`;
}
