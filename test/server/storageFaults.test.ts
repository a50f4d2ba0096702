import { monitorEventLoopDelay } from "node:perf_hooks";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../server/app.ts";
import { verifyAudit } from "../../server/audit/audit.ts";
import { type OpenStore, openPostgres, openSqlite, refuseOldSqlite } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import type { Db } from "../../server/db/tables.ts";
import { contract } from "../../src/api/contract.ts";
import { ApiProblem } from "../../src/api/problem.ts";
import { isPassing } from "../../src/api/query.ts";
import { newId } from "../../src/domain/id.ts";
import { type FaultProxy, startFaultProxy } from "../support/faultProxy.ts";
import { holderOf } from "../support/holders.ts";
import { freshDatabase, startPostgres } from "../support/postgres.mjs";
import { someUnit } from "../support/someUnit.ts";
import { describeOnEachDatabase, engines, openWorld, type World } from "../support/world.ts";

const unit = () => ({ id: newId(), content: { name: "Ban Dân vận", shortName: "", kind: "party" as const } });

/** One write as the network carries it. */
async function write({ as }: World, body = unit(), key: string = newId()) {
  const response = await as("staff").fetch("/api/units", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(body),
  });
  const { code } = (await response.json()) as { code?: string };
  return { status: response.status, code, retryAfter: response.headers.get("retry-after") };
}

const read = async ({ as }: World) => (await as("staff").fetch("/api/units")).status;

/** A setting of the hand that writes. */
const onWriter = ({ store }: World, setting: string) =>
  store.db.transaction().execute(tx => sql.raw(`pragma ${setting}`).execute(tx));

async function countUnits({ store }: Pick<World, "store">) {
  const units = await store.db.selectFrom("units").select("id").execute();
  const { seq } = await verifyAudit(store.db);
  return { units: units.length, changes: seq };
}

/** A world on SQLite, closed whatever happens in it. */
async function onSqlite(work: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld("sqlite");
  await work(world).finally(world.close);
}

/** What a pragma says on one hand. */
async function pragma(on: Db, name: string): Promise<unknown> {
  const { rows } = await sql.raw<object>(`pragma ${name}`).execute(on);
  return Object.values(rows[0] ?? {})[0];
}

/** Takes the right to write, as another process may have it, until it lets go. */
async function holdLock(db: Db): Promise<{ letGo: () => Promise<void> }> {
  return new Promise(resolve => {
    const done: Promise<void> = db
      .transaction()
      .execute(() => new Promise<void>(end => resolve({ letGo: () => (end(), done) })));
  });
}

const nobody = () => Promise.reject(new Error("not in these tests"));

describe("SQLite", () => {
  test("asks the disk for every commit, on every hand", () =>
    onSqlite(async ({ store: { db } }) => {
      const onBoth = async (name: string) => [
        await pragma(db, name),
        await db.transaction().execute(tx => pragma(tx, name)),
      ];
      expect(await onBoth("synchronous")).toEqual([2, 2]);
      expect(await onBoth("journal_mode")).toEqual(["wal", "wal"]);
      expect(await onBoth("foreign_keys")).toEqual([1, 1]);
      expect(await onBoth("query_only")).toEqual([1, 0]);
      expect(await onBoth("busy_timeout")).toEqual([0, 0]);
    }));

  test("on a full disk reads on, answers writes with 507, and goes on when there is room", () =>
    onSqlite(async world => {
      await write(world);
      await onWriter(world, "max_page_count = 1");
      const long = { ...unit(), content: { ...unit().content, name: "Đơn vị ".repeat(40) } };
      const key = newId();
      let answer = await write(world, long, key);
      for (let at = 0; at < 200 && answer.status === 200; at++)
        answer = await write(world, { ...long, id: newId() });
      expect(answer).toEqual({ status: 507, code: "full", retryAfter: "60" });
      expect(await read(world)).toBe(200);
      const before = await countUnits(world);
      await onWriter(world, "max_page_count = 1000000");
      expect(await write(world)).toMatchObject({ status: 200 });
      expect(await countUnits(world)).toEqual({ units: before.units + 1, changes: before.changes + 1 });
    }));

  test("that may only be read reads on, and answers writes with 507", () =>
    onSqlite(async world => {
      await onWriter(world, "query_only = ON");
      expect(await write(world)).toEqual({ status: 507, code: "full", retryAfter: "60" });
      expect(await read(world)).toBe(200);
    }));

  test("locked by another process reads on, answers every write with 503 after a second, and never stands still", () =>
    onSqlite(async world => {
      const [where] = (await sql<{ file: string }>`pragma database_list`.execute(world.store.db)).rows;
      const other = openSqlite(where?.file ?? "");
      const lock = await holdLock(other.db);
      const delay = monitorEventLoopDelay({ resolution: 10 });
      delay.enable();
      const began = performance.now();
      const body = unit();
      const key = newId();
      const writes = Promise.all([
        write(world, body, key),
        ...Array.from({ length: 19 }, () => write(world)),
      ]);
      expect(await read(world)).toBe(200);
      expect(performance.now() - began).toBeLessThan(900);
      const answers = await writes;
      const tookMs = performance.now() - began;
      delay.disable();
      expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(
        new Set([JSON.stringify({ status: 503, code: "busy", retryAfter: "2" })]),
      );
      expect(tookMs).toBeGreaterThan(900);
      expect(tookMs).toBeLessThan(5000);
      expect(delay.max / 1e6).toBeLessThan(900);
      await lock.letGo();
      await other.close();
      expect(await write(world, body, key)).toMatchObject({ status: 200 });
      expect(await countUnits(world)).toEqual({ units: 1, changes: 1 });
    }));

  test("does not let readers wait for a writer, nor show them what is not committed", () =>
    onSqlite(async ({ store: { db } }) => {
      await db.transaction().execute(async tx => {
        await tx.insertInto("units").values(someUnit("A")).execute();
        expect(await db.selectFrom("units").selectAll().execute()).toEqual([]);
      });
      expect(await db.selectFrom("units").selectAll().execute()).toHaveLength(1);
    }));
});

/** A database whose next commit is answered with an error: after it was made, or instead of it. */
function failingNextCommit(db: Db, when: "after" | "instead"): Db {
  const broken = Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" });
  let isNext = true;
  const transaction = () => ({
    execute: async (work: Parameters<ReturnType<Db["transaction"]>["execute"]>[0]) => {
      if (!isNext) return db.transaction().execute(work);
      isNext = false;
      await db.transaction().execute(async tx => {
        await work(tx);
        if (when === "instead") throw broken;
      });
      throw broken;
    },
  });
  return new Proxy(db, {
    get(target, name) {
      if (name === "transaction") return transaction;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describeOnEachDatabase("An error from a commit means that nobody knows", world => {
  test.each(["after", "instead"] as const)(
    "asked again under the same key it is written once (%s)",
    async when => {
      const { store, as } = world();
      const whole = store.db;
      store.db = failingNextCommit(whole, when);
      const [body, key] = [unit(), newId()];
      const failed = await as("staff")
        .change(contract.units.create, { body }, key)
        .catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(ApiProblem);
      expect(isPassing(failed)).toBe(true);
      expect(await as("staff").change(contract.units.create, { body }, key)).toEqual({
        id: body.id,
        version: 1,
      });
      store.db = whole;
      expect(await countUnits(world())).toEqual({ units: 1, changes: 1 });
    },
  );
});

describe.runIf(engines.includes("postgres"))("PostgreSQL", () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  let line: FaultProxy;
  let store: OpenStore;
  let world: World;

  // A server of its own, because it is going to fall.
  beforeAll(async () => {
    server = await startPostgres();
    const { url } = await freshDatabase(server.url);
    line = await startFaultProxy(Number(new URL(url).port), { pass: 1 }, 1);
    const throughLine = new URL(url);
    throughLine.port = String(line.port);
    store = openPostgres(throughLine.href);
    await sql
      .raw(`alter database ${throughLine.pathname.slice(1)} set synchronous_commit = off`)
      .execute(store.db);
    await migrate(store);
    const actor = holderOf("staff");
    const session = {
      practice: [],
      actor: async () => actor,
      signIn: nobody,
      signOut: nobody,
      changePassword: nobody,
      acceptLink: nobody,
      current: async () => null,
      hashPassword: nobody,
    };
    const app = createApp({ store, session, clock: () => new Date(), isSameSite: () => true });
    const person = {
      fetch: async (path: string, init?: RequestInit) =>
        app.fetch(new Request(`http://so-ket.test${path}`, init)),
    };
    world = { store, as: () => person } as unknown as World;
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await line.close();
    await server.stop();
  });

  /** Writes until it is written again, and counts how often it was told to wait. */
  async function untilWritten(): Promise<number> {
    const [body, key] = [unit(), newId()];
    for (let waited = 0; waited < 200; waited++) {
      const { status } = await write(world, body, key);
      if (status === 200) return waited;
      expect(status).toBe(503);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error("It never came back.");
  }

  test("answers a commit from the disk, on every connection, whatever the database's own setting", async () => {
    const shown = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const { rows } = await sql<object>`show synchronous_commit`.execute(store.db);
        await sql`select pg_sleep(0.05)`.execute(store.db);
        return rows[0];
      }),
    );
    expect(new Set(shown.map(row => JSON.stringify(row)))).toEqual(new Set(['{"synchronous_commit":"on"}']));
  });

  test("that cannot be reached is answered with 503, and forgiven when it is back", async () => {
    await untilWritten();
    const before = await countUnits(world);
    const port = Number(new URL(server.url).port);
    line.aim(null);
    expect(await write(world)).toEqual({ status: 503, code: "busy", retryAfter: "2" });
    expect(await read(world)).toBe(503);
    line.aim(port);
    await untilWritten();
    expect(await countUnits(world)).toEqual({ units: before.units + 1, changes: before.changes + 1 });
  });

  test("that falls in the middle of transactions takes nobody with it, and what was not committed is not there", async () => {
    await untilWritten();
    const before = await countUnits(world);
    // A backend that is killed makes the whole server start anew, after it has cut every connection.
    const broken = Array.from({ length: 3 }, () =>
      store.db.transaction().execute(async tx => {
        await tx.insertInto("units").values(someUnit("X")).execute();
        await sql`select pg_sleep(5)`.execute(tx);
      }),
    );
    const ends = Promise.allSettled(broken);
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(store.db);
    await new Promise(resolve => setTimeout(resolve, 200));
    process.kill(rows[0]?.pid ?? 0, "SIGKILL");
    expect((await ends).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    await untilWritten();
    expect(await countUnits(world)).toEqual({ units: before.units + 1, changes: before.changes + 1 });
  });

  test("whose answer to a commit gets lost is asked again, and has written once", async () => {
    await untilWritten();
    const before = await countUnits(world);
    line.setOdds({ pass: 8, drop: 1 });
    for (let at = 0; at < 10; at++) await untilWritten();
    line.setOdds({ pass: 1 });
    expect(line.met.drop).toBeGreaterThan(0);
    expect(await countUnits(world)).toEqual({ units: before.units + 10, changes: before.changes + 10 });
  });
});

test.each([
  ["3.51.2", false],
  ["3.9.99", false],
  ["2.99.0", false],
  ["3.51.3", true],
  ["3.52.0", true],
  ["4.0.0", true],
])("SQLite %s is opened: %s", (version, isSafe) => {
  const open = () => refuseOldSqlite(version);
  if (isSafe) open();
  else expect(open).toThrow(`SQLite ${version} is too old: 3.51.3 or newer is needed.`);
});
