// @ts-check
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "./support/chromium.mjs";
import { startPostgres } from "./support/postgres.mjs";
import { oneTest, playwrightTally, tallyOf, vitestTally } from "./support/tally.mjs";

// `node test/run.mjs` checks all there is to check; `node test/run.mjs check` what takes seconds. Both go on after a failure.

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.PATH = join(process.cwd(), "node_modules/.bin") + delimiter + process.env.PATH;
if (process.stdout.isTTY) process.env.FORCE_COLOR ??= "1";

const quick = process.argv[2] === "check";
if (quick) process.env.SO_KET_DATABASES = "sqlite";

const results = "test-results";
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

/** @typedef {import("./support/tally.mjs").Tally} Tally */

/** @type {{ name: string, seconds: number, tally: Tally }[]} */
const steps = [];

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    for (const child of running) child.kill("SIGTERM");
    process.exit(130);
  });
}

/**
 * Runs a command, its words parted by spaces; `live` shows its output as it comes, otherwise it is returned.
 * @param {string} command
 * @param {{ live: boolean }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(command, { live }) {
  const [program = "", ...args] = command.split(" ");
  return new Promise(resolve => {
    const child = spawn(program, args, { stdio: live ? "inherit" : ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", text => (output += text));
    child.once("error", problem => (output += problem.message));
    child.once("close", code => {
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Takes the time of one step and keeps what it counted.
 * @param {string} name
 * @param {() => Promise<Tally>} work
 */
async function step(name, work) {
  const start = performance.now();
  const tally = await work();
  steps.push({ name, seconds: (performance.now() - start) / 1000, tally });
  return tally.failed === 0;
}

/**
 * A command that counts as one test; its output is printed whole, so that two of them may run at once.
 * @param {string} command
 */
function check(command) {
  return step(command, async () => {
    const { ok, output } = await run(command, { live: false });
    console.log(`${ok ? "ok    " : "FAILED"}  ${command}\n${output}`.trimEnd());
    return oneTest(ok);
  });
}

/**
 * Brings something the tests need; a sentence and one failure when it cannot be had.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} bring
 * @returns {Promise<T | undefined>}
 */
async function need(name, bring) {
  try {
    return await bring();
  } catch (problem) {
    console.error(`FAILED ${name}: ${problem instanceof Error ? problem.message : String(problem)}`);
    steps.push({ name, seconds: 0, tally: oneTest(false) });
    return undefined;
  }
}

async function statics() {
  const waiting = [
    "tsc --noEmit -p .",
    "tsc --noEmit -p server",
    "tsc --noEmit -p test",
    "oxlint --type-aware --deny-warnings",
    "biome check --error-on-warnings",
    "knip --config test/knip.json",
  ];
  const worker = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift()) await check(command);
  };
  await Promise.all([worker(), worker()]);
}

async function vitest() {
  const report = `${results}/vitest.json`;
  const part = quick ? " --project node --project server --exclude test/build.test.ts" : "";
  const command = `vitest run --config test/vitest.config.ts --reporter default --reporter json --outputFile.json ${report}`;
  await step("vitest", async () => {
    const { ok } = await run(command + part, { live: true });
    return tallyOf(report, ok, vitestTally);
  });
}

async function journeys() {
  const chromium = await need("Chromium", chromiumPath);
  const built = [
    await check("npm run --silent build"),
    await check("vite build --logLevel warn --mode demo"),
  ];
  if (!chromium || built.includes(false)) return;
  process.env.CHROMIUM_PATH = chromium;
  await step("playwright", async () => {
    const { ok } = await run("playwright test --config test/playwright.config.ts", { live: true });
    return tallyOf(`${results}/browser.json`, ok, playwrightTally);
  });
}

await statics();
const postgres = quick ? undefined : await need("PostgreSQL", startPostgres);
if (postgres) process.env.TEST_DATABASE_URL = postgres.url;
else process.env.SO_KET_DATABASES = "sqlite";
await vitest();
if (!quick) await journeys();
await postgres?.stop();

console.log();
for (const { name, seconds, tally } of steps) {
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${tally.failed > 0 ? "FAILED" : "ok    "}  ${name}`);
}
const sum = (/** @type {keyof Tally} */ key) => steps.reduce((total, { tally }) => total + tally[key], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
