import { existsSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { createSessionPort } from "./accounts/betterAuth.node.ts";
import { makeFirstAdmin } from "./accounts/firstAdmin.ts";
import { providerDoor } from "./accounts/providerDoor.node.ts";
import { createApp } from "./app.ts";
import { moveAuditMark } from "./audit/auditMark.node.ts";
import { readBackupSettings } from "./backup/backupSettings.node.ts";
import { prepareDataDir, sessionSecret } from "./backup/dataDir.node.ts";
import { guardData } from "./backup/guardData.node.ts";
import { runCommand } from "./command.node.ts";
import type { Store } from "./db/tables.ts";
import { rememberAddresses } from "./http/callerAddress.node.ts";
import { listen } from "./http/listen.node.ts";
import { pruneKeys } from "./http/pruneKeys.ts";
import { countRates } from "./http/rates.ts";
import { isSameSite } from "./http/sameSite.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { serveScreens } from "./http/serveScreens.node.ts";
import { startMail } from "./inbox/startMail.node.ts";
import { type Log, openLog, plain } from "./log.node.ts";
import { openDatabase } from "./openDatabase.node.ts";
import { readSettings, type Settings } from "./settings.node.ts";
import { surroundingsOf } from "./surroundings.node.ts";

const minute = 60_000;
const hour = 60 * minute;
const clock = () => new Date();

/** Starts the server: one port for the screens and the API. Returns its address and how to stop it. */
async function start(settings: Settings, log: Log): Promise<{ url: string; end: () => Promise<void> }> {
  prepareDataDir(settings.DATA_DIR);
  const secret = settings.SESSION_SECRET ?? sessionSecret(settings.DATA_DIR);
  const letGo = await guard(settings, log);
  const store = await openDatabase(settings);
  await keepMark(store, settings, log);
  const marking = setInterval(() => void keepMark(store, settings, log), hour);

  const { remember, addressOf } = rememberAddresses(settings.TRUST_PROXY === "1");
  const { BASE_URL: baseUrl, SESSION_IDLE_MINUTES: idleMinutes, SESSION_MAX_HOURS: maxHours } = settings;
  const session = createSessionPort(store, {
    secret,
    baseUrl,
    idleMinutes,
    maxHours,
    addressOf,
    clock,
    provider: settings.OIDC_ISSUER && settings.OIDC_NAME,
    hasPasswords: settings.PASSWORD_SIGN_IN === "1",
  });
  await makeFirstAdmin(store, session, settings.ADMIN_PASSWORD, tellPassword);

  const backend = {
    store,
    session,
    clock,
    isSameSite: (request: Request) => isSameSite(request, baseUrl),
    surroundings: surroundingsOf(settings, addressOf),
    rates: countRates(ofSettings(settings), clock),
  };
  const stopMail = await startMail(store, settings, log);
  const stopPruning = startPruning(store, log);
  const api = createApp(backend, log.request);
  const door = providerDoor(settings, secret, { store, open: session.open, addressOf, clock });
  const site = createSite(api, door, baseUrl?.startsWith("https:") ?? false);
  const { url, stop } = await listen(
    (request, env) => {
      remember(request, env.incoming);
      return site.fetch(request, env);
    },
    { host: settings.HOST, port: settings.PORT },
  );
  const end = async () => {
    await stop(10_000);
    clearInterval(marking);
    await stopMail();
    await stopPruning();
    await keepMark(store, settings, log);
    await store.close();
    letGo();
  };
  return { url, end };
}

const ofSettings = ({ CALLS_PER_MINUTE, UNSIGNED_CALLS_PER_MINUTE }: Settings) => ({
  ofAccount: CALLS_PER_MINUTE,
  ofNetwork: UNSIGNED_CALLS_PER_MINUTE,
});

/** PostgreSQL guards its own data; several servers may share it. */
async function guard({ DATA_DIR, DATABASE_URL }: Settings, log: Log): Promise<() => void> {
  if (DATABASE_URL !== undefined) return () => {};
  const { folder } = readBackupSettings(process.env, DATA_DIR);
  const { letGo, backup } = await guardData({ dataDir: DATA_DIR, backupDir: folder }, new Date());
  if (backup !== null) log.say("info", "backed up before the schema changes", { file: backup });
  return letGo;
}

/** A small step every ten minutes, beside the requests. Returns how to stop, after the step at hand. */
function startPruning({ db }: Store, log: Log): () => Promise<void> {
  let step = Promise.resolve("");
  const timer = setInterval(() => {
    step = step
      .then(after => pruneKeys(db, after, clock()))
      .catch((error: unknown) => {
        log.say("error", "pruning", { error: plain(error) });
        return "";
      });
  }, 10 * minute);
  return async () => {
    clearInterval(timer);
    await step;
  };
}

function createSite(
  api: { fetch: (request: Request) => Response | Promise<Response> },
  door: ((request: Request) => Promise<Response>) | undefined,
  isHttps: boolean,
): Hono {
  const site = new Hono();
  const screens = serveScreens(screensFolder());
  site.use(securityHeaders({ isHttps }));
  site.use("/api/*", compress());
  if (door !== undefined)
    for (const path of ["/api/oidc/start", "/api/oidc/callback", "/api/oidc/end"])
      site.get(path, c => door(c.req.raw));
  site.all("/api/*", c => api.fetch(c.req.raw));
  site.get("*", c => screens(c.req.raw));
  return site;
}

/** Beside the built server, or in dist when the server runs from its source. */
function screensFolder(): string {
  const beside = join(import.meta.dirname, "../screens");
  return existsSync(beside) ? beside : join(import.meta.dirname, "../dist/screens");
}

async function keepMark({ db }: Store, { DATA_DIR }: Settings, log: Log): Promise<void> {
  try {
    await moveAuditMark(db, DATA_DIR);
  } catch (error) {
    process.stderr.write(`\nWARNING: ${error instanceof Error ? error.message : String(error)}\n\n`);
    log.say("error", "audit", { error: plain(error) });
  }
}

function tellPassword(password: string): void {
  const lines = [
    "First start. Sign in with:",
    "",
    "    username           admin",
    `    one-time password  ${password}`,
    "",
    "It is shown only this once, and must be changed at the first sign-in.",
  ];
  const rule = "-".repeat(72);
  process.stdout.write(`${[rule, ...lines, rule].join("\n")}\n`);
}

/** Runs the server until a signal ends it. */
async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const log = openLog(settings.LOG_LEVEL);
  const { url, end } = await start(settings, log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      log.say("info", "stopping", { signal });
      void end().then(() => process.exit(0));
    });
  }
  process.on("uncaughtException", error => {
    log.say("error", "the server ends because of a fault", { error: plain(error) });
    process.exit(1);
  });
  // Whoever reads the address may already ask it to stop.
  process.stdout.write(`Sơ Kết: ${url}\n`);
}

// What the program writes (the register, backups, its log of writes) is for its own account alone.
process.umask(0o077);
const args = process.argv.slice(2);
try {
  const told = await runCommand(args, process.env);
  if (told === null) await serve();
  else process.stdout.write(`${told.join("\n")}\n`);
} catch (error) {
  process.stderr.write(
    `Sơ Kết cannot ${args[0] ?? "start"}: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
