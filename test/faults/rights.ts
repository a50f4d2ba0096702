import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Mutant, rightsMutants } from "./rightsMutants.ts";

// `npm run rights`: switches off each permission, each scope and each rule about rights in turn, and asks whether a test notices.
// A word after the command narrows it to the mutants whose name holds that word.
const root = fileURLToPath(new URL("../..", import.meta.url));
const [word = ""] = process.argv.slice(2);

const nearby = ["test/access.test.ts", "test/domain/post.test.ts"].concat(
  ["scope", "posts", "accounts", "session", "oidc"].map(name => `test/server/${name}.test.ts`),
);

/** Whether some test of these files fails while the check is off. */
function isNoticed(mutant: Mutant, files: readonly string[]): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "-c", "test/faults/rights.config.ts", "--bail", "1", ...files],
    {
      cwd: root,
      env: { ...process.env, MUTANT: JSON.stringify(mutant), SO_KET_DATABASES: "sqlite" },
      stdio: "ignore",
    },
  );
  return new Promise(resolve => child.once("exit", code => resolve(code !== 0)));
}

/** The access tables are the quickest to ask; whoever passes them meets the tests of rights, then every test of the server. */
async function isCaught(mutant: Mutant): Promise<boolean> {
  for (const files of [["test/access.test.ts"], nearby, ["test/server", "test/domain"]])
    if (await isNoticed(mutant, files)) return true;
  return false;
}

const harmless = { name: "nothing is off", file: "server/scope.ts", from: "\n", to: "\n", at: 0 };
if (await isNoticed(harmless, nearby)) throw new Error("The tests fail with every check in its place.");
const mutants = rightsMutants(root).filter(({ name }) => name.includes(word));
const escaped: string[] = [];
for (const mutant of mutants) {
  const caught = await isCaught(mutant);
  if (!caught) escaped.push(mutant.name);
  process.stdout.write(`${caught ? "caught " : "ESCAPED"}  ${mutant.name}\n`);
}
process.stdout.write(`${mutants.length - escaped.length} of ${mutants.length} noticed.\n`);
process.exitCode = escaped.length > 0 ? 1 : 0;
