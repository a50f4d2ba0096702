// @ts-check
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What a program that left no numbers counts for: one test, which passed when the program ended well.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function oneTest(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * The counts in a report of Vitest (`--reporter=json`); a file that could not even be read counts as one failure.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Tally}
 */
export function vitestTally({ testResults }) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of testResults) {
    const states = file.assertionResults.map(({ status }) => status);
    if (file.status === "failed" && !states.includes("failed")) tally.failed += 1;
    for (const state of states) tally[state === "passed" || state === "failed" ? state : "skipped"] += 1;
  }
  return tally;
}

/**
 * The counts in a report of Playwright; a test that passed only at the second try has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Tally}
 */
export function playwrightTally({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * Reads a report that a program should have left; a program that ended badly has failed at least once, whatever it counted.
 * @template Report
 * @param {string} path
 * @param {boolean} ok
 * @param {(report: Report) => Tally} count
 */
export function tallyOf(path, ok, count) {
  if (!existsSync(path)) return oneTest(false);
  const tally = count(JSON.parse(readFileSync(path, "utf8")));
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
