/** "p50 1.2 ms · p95 3.4 ms" of the measured times in milliseconds. */
export function percentiles(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `p50 ${at(0.5).padStart(7)} ms · p95 ${at(0.95).padStart(7)} ms`;
}
