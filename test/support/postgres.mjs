// @ts-check
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { installPackages, mayInstallPackages } from "./debian.mjs";
import { freePort } from "./ports.mjs";

/** The folder of `initdb` and `postgres` that is already here: named by `POSTGRES_BIN`, told by pg_config, Debian's, or on the path. */
function findPostgres() {
  const told = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim();
  const debians = "/usr/lib/postgresql";
  const versions = existsSync(debians) ? readdirSync(debians).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    process.env.POSTGRES_BIN,
    told,
    ...versions.map(version => join(debians, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ].find(folder => folder && existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** Debian starts a server of its own with the package; this setting keeps it from that, and goes when it has done its work. */
function installPostgres() {
  const folder = "/etc/postgresql-common/createcluster.d";
  const setting = join(folder, "no-main-cluster.conf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(setting, "create_main_cluster = false\n");
  try {
    installPackages(["postgresql"]);
  } finally {
    rmSync(setting, { force: true });
  }
}

function postgresFolder() {
  const found = findPostgres();
  if (found) return found;
  if (mayInstallPackages()) installPostgres();
  const installed = findPostgres();
  if (installed) return installed;
  throw new Error(
    "The server tests need PostgreSQL: install the package `postgresql`, set POSTGRES_BIN to the folder of initdb, or leave it out with SO_KET_DATABASES=sqlite.",
  );
}

/** PostgreSQL refuses to run as root, so root hands it to an ordinary account. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const account = ["postgres", "nobody"].find(name => spawnSync("id", [name]).status === 0);
  if (!account)
    throw new Error("PostgreSQL must not run as root, and there is no account `postgres` or `nobody`.");
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, account], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

// Standard input is the leash: when it closes, because of `stop` or because we were killed, the server goes and its folder with it.
const leashed = `
exec 3<&0
"$1/postgres" -D "$2/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$2" -c max_connections=200 </dev/null 3<&- &
server=$!
( while read -r _; do :; done; kill -QUIT $server ) <&3 &
reader=$!
exec 3<&-
wait $server
kill $reader 2>/dev/null
rm -rf "$2"
`;

/**
 * Whether the server at `url` takes a connection now.
 * @param {string} url
 */
async function answers(url) {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts one throw-away PostgreSQL server on a free port of 127.0.0.1; it dies with this process, however this process dies.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const bin = postgresFolder();
  const user = ordinaryUser();
  // The ordinary account may not be able to reach into root's own temporary folder.
  const home = mkdtempSync(join(user.uid === undefined ? tmpdir() : "/tmp", "so-ket-postgres-"));
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
  const options = { ...user, cwd: home, env: { PATH: process.env.PATH, HOME: home, LC_ALL: "C" } };
  const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const made = spawnSync(
    join(bin, "initdb"),
    [
      "--no-sync",
      "-D",
      join(home, "data"),
      "-U",
      "postgres",
      "-A",
      "trust",
      "-E",
      "UTF8",
      `--locale=${locale}`,
    ],
    { ...options, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);

  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const server = spawn("/bin/sh", ["-c", leashed, "sh", bin, home, String(port)], {
    ...options,
    detached: true, // Ctrl+C reaches us, not it: the leash ends it in good order.
    stdio: ["pipe", "ignore", "pipe"],
  });
  let log = "";
  server.stderr.on("data", text => (log = (log + text).slice(-4000)));
  const gone = new Promise(resolve => server.once("exit", resolve));
  const stop = async () => {
    server.stdin.end();
    await gone;
  };
  for (const giveUp = Date.now() + 30_000; !(await answers(url)); ) {
    if (server.exitCode !== null || Date.now() > giveUp) {
      await stop();
      throw new Error(`PostgreSQL did not start:\n${log}`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return { url, stop };
}

/**
 * Runs one statement on the server that `adminUrl` names.
 * @param {string} adminUrl
 * @param {string} statement
 */
async function run(adminUrl, statement) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * An empty database of its own for one test file; `drop` removes it whoever is still connected.
 * @param {string | undefined} adminUrl defaults to the server of this run
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function freshDatabase(adminUrl = process.env.TEST_DATABASE_URL) {
  if (!adminUrl)
    throw new Error("No PostgreSQL: TEST_DATABASE_URL is set by npm test and by test/vitest.config.ts.");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await run(adminUrl, `create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(adminUrl, `drop database if exists ${name} with (force)`) };
}
