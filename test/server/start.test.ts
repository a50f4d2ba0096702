import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../server/db/dialect.ts";
import { rememberAddresses } from "../../server/http/callerAddress.node.ts";
import { readSettings } from "../../server/settings.node.ts";
import { newId } from "../../src/domain/id.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { buildProgram, type Program, page, type Running, script } from "../support/startProgram.ts";
import { engines } from "../support/world.ts";

let program: Program;
let dataDir: string;
const running = new Set<Running>();

beforeAll(() => {
  program = buildProgram();
}, 120_000);
afterAll(() => program.remove());
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "so-ket-start-"));
});
afterEach(async () => {
  for (const one of running) one.child.kill("SIGKILL");
  await Promise.all([...running].map(one => one.exit));
  running.clear();
  rmSync(dataDir, { recursive: true });
});

function start(env: Record<string, string> = {}): Running {
  const one = program.start({ DATA_DIR: dataDir, ...env });
  running.add(one);
  return one;
}

async function stop(one: Running): Promise<number | null> {
  one.child.kill("SIGTERM");
  return one.exit;
}

/** What a program says that refuses to start. */
async function refusal(env: Record<string, string>): Promise<string> {
  const one = start(env);
  expect(await one.exit).toBe(1);
  return one.output();
}

function post(url: string, path: string, body: unknown, cookie = ""): Promise<Response> {
  const headers = { "content-type": "application/json", "idempotency-key": newId(), origin: url, cookie };
  return fetch(`${url}/api${path}`, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";

describe.each(engines)("The program (%s)", engine => {
  let database: Record<string, string>;
  let drop: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    database = {};
    if (engine === "sqlite") return;
    const fresh = await freshDatabase();
    database = { DATABASE_URL: fresh.url };
    drop = fresh.drop;
  });
  afterEach(() => drop?.());

  test("tells the administrator's password at the first start only, and stops when it is asked to", async () => {
    const first = start(database);
    const url = await first.url;
    const password = /one-time password +(\S+)/.exec(first.output())?.[1] ?? "";
    const signedIn = await post(url, "/session", { username: "admin", password });
    expect(await signedIn.json()).toMatchObject({
      actor: { posts: [{ role: "admin" }], mustChangePassword: true },
    });
    const next = "mưa rừng tháng bảy";
    const changed = await post(url, "/session/password", { current: password, next }, cookieOf(signedIn));
    expect(await changed.json()).toMatchObject({ actor: { mustChangePassword: false } });
    const cookie = cookieOf(changed);
    const unit = { id: newId(), content: { name: "Ban Dân vận", shortName: "", kind: "party" } };
    expect((await post(url, "/units", unit, cookie)).status).toBe(200);
    expect(await stop(first)).toBe(0);

    const second = start(database);
    const units = await fetch(`${await second.url}/api/units`, { headers: { cookie } });
    expect(await units.json()).toMatchObject({ rows: [{ name: "Ban Dân vận", version: 1 }] });
    expect(second.output()).not.toContain("password");
    expect(await stop(second)).toBe(0);
    const lines = [first, second]
      .map(one => one.output())
      .join("")
      .split("\n")
      .filter(line => line.startsWith("{"));
    expect(lines.map(line => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({
        method: "POST",
        path: "/api/units",
        status: 200,
        requestId: expect.any(String),
      }),
    );
    for (const secret of [password, next, cookie]) expect(lines.join()).not.toContain(secret);
  });

  test("takes the administrator's password from a script as it is", async () => {
    const one = start({ ...database, ADMIN_PASSWORD: "gió mùa đông bắc 7" });
    const signedIn = await post(await one.url, "/session", {
      username: "admin",
      password: "gió mùa đông bắc 7",
    });
    expect(await signedIn.json()).toMatchObject({ actor: { mustChangePassword: false } });
    expect(one.output()).not.toContain("one-time");
  });

  test("lets a lost administrator in again by a command, also while it runs", async () => {
    const one = start({ ...database, ADMIN_PASSWORD: "gió mùa đông bắc 7" });
    const url = await one.url;
    const admin = { username: "admin", password: "gió mùa đông bắc 7" };
    const cookie = cookieOf(await post(url, "/session", admin));
    const reset = program.start({ DATA_DIR: dataDir, ...database }, ["reset-admin"]);
    reset.url.catch(() => undefined);
    expect([await reset.exit, reset.output()]).toEqual([
      0,
      expect.stringContaining("username           admin"),
    ]);
    const password = /one-time password +(\S+)/.exec(reset.output())?.[1] ?? "";
    expect((await fetch(`${url}/api/units`, { headers: { cookie } })).status).toBe(401);
    expect((await post(url, "/session", admin)).status).toBe(401);
    const signedIn = await post(url, "/session", { username: "admin", password });
    expect(await signedIn.json()).toMatchObject({ actor: { mustChangePassword: true } });
  });

  test("refuses a database of a newer program, and leaves it as it is", async () => {
    const first = start(database);
    await first.url;
    await stop(first);
    const store = await openStore({ databaseUrl: database["DATABASE_URL"], dataDir });
    const future = { name: "9999-future", timestamp: "2030-01-01" };
    await store.db
      .withTables<{ kysely_migration: typeof future }>()
      .insertInto("kysely_migration")
      .values(future)
      .execute();
    await store.close();
    const second = start(database);
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(
      /^Sơ Kết cannot start: This database was written by a newer version.*\n$/,
    );
  });

  test("says loudly, at every start, that its book of changes has become shorter, and works on", async () => {
    const first = start({ ...database, ADMIN_PASSWORD: "gió mùa đông bắc 7" });
    await post(await first.url, "/session", { username: "admin", password: "gió mùa đông bắc 7" });
    await stop(first);
    const store = await openStore({ databaseUrl: database["DATABASE_URL"], dataDir });
    await store.db.deleteFrom("audit").execute();
    await store.db.updateTable("auditHead").set({ seq: 0, hash: "" }).execute();
    await store.close();
    for (let at = 0; at < 2; at++) {
      const again = start(database);
      expect((await fetch(`${await again.url}/api/ready`)).status).toBe(200);
      expect(again.output()).toMatch(
        /WARNING: Audit chain broken: row 1 is missing or was changed\..*delete .*audit-mark\.json\./,
      );
      expect(await stop(again)).toBe(0);
    }
  });
});

describe("The port", () => {
  test("answers for health, readiness and the contract without sign-in", async () => {
    const url = await start().url;
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${url}/api/ready`)).json()).toEqual({ ok: true });
    const described = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: object };
    expect(Object.keys(described.paths)).toContain("/api/conferences/{id}/record");
  });

  test("serves the screens under a strict policy, packed, and kept only where the name says what is in them", async () => {
    const url = await start().url;
    const asPage = { headers: { accept: "text/html" } };
    const home = await fetch(`${url}/conferences/1`, asPage);
    expect([home.status, await home.text()]).toEqual([200, page]);
    expect(home.headers.get("cache-control")).toBe("no-cache");
    const policy = home.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(home.headers.get("x-content-type-options")).toBe("nosniff");
    expect(home.headers.get("referrer-policy")).toBe("same-origin");
    expect(home.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(home.headers.get("strict-transport-security")).toBeNull();

    const asset = `${url}/assets/app-1a2b3c4d.js`;
    for (const encoding of ["br", "gzip"]) {
      const answer = await fetch(asset, { headers: { "accept-encoding": encoding } });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(await answer.text()).toBe(script);
      const headers = { "accept-encoding": encoding, "if-none-match": answer.headers.get("etag") ?? "" };
      expect((await fetch(asset, { headers })).status).toBe(304);
    }
    for (const path of ["/assets/other.js", "/assets/../server/main.js", "/%2e%2e/server/main.js"])
      expect(await (await fetch(`${url}${path}`)).text()).toBe("Không tìm thấy.");
    expect((await fetch(`${url}/api/nothing`, asPage)).headers.get("content-type")).toBe("application/json");
  });

  test("refuses what is too long before it has read it", async () => {
    const url = await start().url;
    expect((await post(url, "/session", " ".repeat(2_000_000))).status).toBe(413);
    expect((await fetch(`${url}/api/health`, { headers: { "x-long": "a".repeat(17_000) } })).status).toBe(
      431,
    );
  });

  test("speaks of HTTPS where people come through it", async () => {
    const url = await start({ BASE_URL: "https://so-ket.example.vn", ADMIN_PASSWORD: "gió mùa đông bắc 7" })
      .url;
    expect((await fetch(url)).headers.get("strict-transport-security")).toContain("max-age=31536000");
    const admin = { username: "admin", password: "gió mùa đông bắc 7" };
    expect((await post(url, "/session", admin)).status).toBe(403);
    const headers = { "content-type": "application/json", origin: "https://so-ket.example.vn" };
    const signedIn = await fetch(`${url}/api/session`, {
      method: "POST",
      headers,
      body: JSON.stringify(admin),
    });
    expect(signedIn.headers.getSetCookie().join()).toMatch(/^__Host-so-ket=.*; Secure/);
  });

  test("lets a request that has begun come to its end", async () => {
    const one = start();
    const url = await one.url;
    const body = JSON.stringify({ username: "admin", password: "sai sai sai sai" });
    const headers = { "content-type": "application/json", "content-length": body.length, origin: url };
    const sent = request(`${url}/api/session`, { method: "POST", headers });
    const status = new Promise(resolve => sent.once("response", response => resolve(response.statusCode)));
    sent.write(body.slice(0, 5));
    await new Promise(resolve => setTimeout(resolve, 100));
    one.child.kill("SIGTERM");
    await new Promise(resolve => setTimeout(resolve, 200));
    sent.end(body.slice(5));
    expect(await status).toBe(401);
    expect(await one.exit).toBe(0);
  });
});

describe("A start that cannot be", () => {
  test("says so in one sentence: a port in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise(resolve => other.once("listening", resolve));
    const address = other.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    expect(await refusal({ PORT: String(port) })).toContain(
      `Sơ Kết cannot start: Cannot listen on 127.0.0.1, port ${port} (EADDRINUSE). Set HOST or PORT to another.\n`,
    );
    other.close();
  });

  test("says so in one sentence: a data folder that cannot be", async () => {
    const file = join(dataDir, "file");
    writeFileSync(file, "");
    expect(await refusal({ DATA_DIR: join(file, "data") })).toMatch(
      /^Sơ Kết cannot start: The data folder .* cannot be written to\..*\n$/,
    );
  });

  test("says so in one sentence, without the password: a PostgreSQL that is not there", async () => {
    const said = await refusal({ DATABASE_URL: "postgres://so:secret-word@127.0.0.1:1/register" });
    expect(said).toBe(
      "Sơ Kết cannot start: PostgreSQL at 127.0.0.1:1/register does not let us in (ECONNREFUSED). Check DATABASE_URL, and that it is running.\n",
    );
  });

  test("keeps its secrets to its owner", async () => {
    await start().url;
    for (const [name, mode] of [
      ["session-secret", 0o600],
      ["audit-mark.json", 0o600],
    ] as const)
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(mode);
  });
});

describe("A setting", () => {
  test.each([
    [{ PORT: "abc" }, "PORT must be a whole number from 0 to 65535."],
    [{ PORT: "70000" }, "PORT must be at most 65535."],
    [
      { DATABASE_URL: "mysql://x" },
      "DATABASE_URL must begin with postgres://; leave it empty for the built-in SQLite.",
    ],
    [
      { BASE_URL: "so-ket.vn" },
      "BASE_URL must be the address that people open, such as https://so-ket.example.vn, without a path.",
    ],
    [
      { BASE_URL: "https://so-ket.vn/app" },
      "BASE_URL must be the address that people open, such as https://so-ket.example.vn, without a path.",
    ],
    [{ ADMIN_PASSWORD: "ngắn" }, "ADMIN_PASSWORD must have at least 12 characters."],
    [{ ADMIN_PASSWORD: "Matkhau@2026!" }, "ADMIN_PASSWORD must not be a password that is easy to guess."],
    [
      { SESSION_SECRET: "secret" },
      "SESSION_SECRET must have at least 32 characters; leave it empty and one is made and kept.",
    ],
    [{ OIDC_ISSUER: "http://id.example.vn" }, "OIDC_ISSUER must be the provider's address"],
    [{ OIDC_ISSUER: "https://id.example.vn" }, "OIDC_CLIENT_ID must be set, because OIDC_ISSUER is set."],
    [{ PASSWORD_SIGN_IN: "0" }, "PASSWORD_SIGN_IN must stay 1 while no provider is set in OIDC_ISSUER."],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be error, info or debug."],
    [{ SESSION_MAX_HOURS: "0" }, "SESSION_MAX_HOURS must be at least 1."],
    [{ FILE_MAX_MB: "201" }, "FILE_MAX_MB must be at most 200."],
    [{ RECORD_FILES_MAX: "2.5" }, "RECORD_FILES_MAX must be a whole number from 1 to 1000."],
    [
      { TRUST_PROXY: "yes" },
      "TRUST_PROXY must be 1 behind a proxy of ours that sets X-Forwarded-For, otherwise 0.",
    ],
  ])("that is wrong is named: %o", (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });

  test("that is missing or empty is the safe one", () => {
    expect(readSettings({ PORT: "", BASE_URL: " ", DATA_DIR: "/srv/so-ket" })).toEqual({
      HOST: "127.0.0.1",
      PORT: 3000,
      DATA_DIR: "/srv/so-ket",
      LOG_LEVEL: "info",
      OIDC_NAME: "OpenID Connect",
      PASSWORD_SIGN_IN: "1",
      SESSION_IDLE_MINUTES: 30,
      SESSION_MAX_HOURS: 12,
      CALLS_PER_MINUTE: 600,
      UNSIGNED_CALLS_PER_MINUTE: 1200,
      FILE_MAX_MB: 25,
      RECORD_FILES_MAX: 200,
      TRUST_PROXY: "0",
    });
  });

  test("alone makes a header that anybody can write say where a request comes from", () => {
    const incoming = {
      headers: { "x-forwarded-for": "1.2.3.4, 10.0.0.9" },
      socket: { remoteAddress: "127.0.0.1" },
    } as never;
    for (const [trust, address] of [
      [false, "127.0.0.1"],
      [true, "10.0.0.9"],
    ] as const) {
      const { remember, addressOf } = rememberAddresses(trust);
      const sent = new Request("http://so-ket.test");
      remember(sent, incoming);
      expect(addressOf(sent)).toBe(address);
    }
  });
});
