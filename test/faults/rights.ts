import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Mutant, rightsMutants } from "./rightsMutants.ts";

// `npm run rights`: switches off each permission, each scope and each rule about rights in turn, and asks whether a test notices.
// A word after the command narrows it to the mutants whose name holds that word. A run that was stopped goes on where it was:
// what was noticed is remembered in test-results until a run has come to its end.
const root = fileURLToPath(new URL("../..", import.meta.url));
const [word = ""] = process.argv.slice(2);
const notes = join(root, "test-results/rights.txt");

const access = "test/access.test.ts";
const nearby = [access, "test/domain/post.test.ts"].concat(
  ["scope", "posts", "accounts", "session", "oidc"].map(name => `test/server/${name}.test.ts`),
);
// Tests of disks, starts and floods, which take long and hold no right.
const elsewhere = ["backup", "durability", "start", "storageFaults", "pruneKeys", "rates", "queryPlans"];
const rest = readdirSync(join(root, "test/server"))
  .map(file => `test/server/${file}`)
  .filter(file => !nearby.includes(file) && !elsewhere.includes(basename(file, ".test.ts")));

/** Whether some test of these files fails while the check is off. */
function isNoticed(mutant: Mutant, files: readonly string[]): Promise<boolean> {
  const settings = ["-c", "test/faults/rights.config.ts", "--bail", "1", "--maxWorkers", "1"];
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...settings, ...files], {
    cwd: root,
    env: { ...process.env, MUTANT: JSON.stringify(mutant), SO_KET_DATABASES: "sqlite" },
    stdio: "ignore",
  });
  return new Promise(resolve => child.once("exit", code => resolve(code !== 0)));
}

/** The tests of the noun that the file is about: those whose names begin as its name does. */
function ofItsNoun({ file }: Mutant): string[] {
  const [noun = ""] = /^[a-z]+/.exec(basename(file).replace(/s\./, ".")) ?? [];
  return rest.filter(test => basename(test).startsWith(noun));
}

/** A pure rule has its tests beside it, and the access tables are the quickest to ask; then the tests of the same noun, those of rights, and at last all others. */
async function isCaught(mutant: Mutant): Promise<boolean> {
  const own = ofItsNoun(mutant);
  const others = rest.filter(file => !own.includes(file));
  const pure = mutant.file.startsWith("src/domain") ? ["test/domain"] : [];
  for (const files of [pure, [access], own, nearby, [...others, "test/domain"]])
    if (files.length > 0 && (await isNoticed(mutant, files))) return true;
  return false;
}

const nameOf = ({ name, at }: Mutant) => `${name} (${at + 1})`;
const harmless = { name: "nothing is off", file: "server/scope.ts", from: "\n", to: "\n", at: 0 };
if (await isNoticed(harmless, nearby)) throw new Error("The tests fail with every check in its place.");
mkdirSync(join(root, "test-results"), { recursive: true });
const noticed = new Set(existsSync(notes) ? readFileSync(notes, "utf8").split("\n") : []);
const mutants = rightsMutants(root).filter(({ name }) => name.includes(word));
const escaped: string[] = [];
for (const mutant of mutants) {
  const name = nameOf(mutant);
  const caught = noticed.has(name) || (await isCaught(mutant));
  if (caught) appendFileSync(notes, noticed.has(name) ? "" : `${name}\n`);
  else escaped.push(name);
  process.stdout.write(`${caught ? "caught " : "ESCAPED"}  ${name}\n`);
}
if (word === "") rmSync(notes, { force: true });
process.stdout.write(`${mutants.length - escaped.length} of ${mutants.length} noticed.\n`);
process.exitCode = escaped.length > 0 ? 1 : 0;
