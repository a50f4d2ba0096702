import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe } from "vitest";
import { actorOf } from "../../server/accounts/actorOf.ts";
import { insertAccount } from "../../server/accounts/insertAccount.ts";
import { passwordOnly, type SessionPort, type SignInWays } from "../../server/accounts/session.ts";
import { spendLink } from "../../server/accounts/signInLinks.ts";
import { createApp } from "../../server/app.ts";
import { type OpenStore, openPostgres, openSqlite } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import type { Engine, Store } from "../../server/db/tables.ts";
import { countRates, type RateLimits } from "../../server/http/rates.ts";
import { Refusal } from "../../server/http/refusal.ts";
import { isSameSite } from "../../server/http/sameSite.ts";
import { nowhere } from "../../server/surroundings.ts";
import { actAs, change, connect, type Transport, view } from "../../src/api/client.ts";
import type { Answer, AnyReading, AnyWriting, ReadInput, WriteInput } from "../../src/api/endpoint.ts";
import { type FileLimits, usualFileLimits } from "../../src/domain/file/fileLimits.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { freshDatabase } from "./postgres.mjs";

/** A person of the world: an account named after its role, an account made by a test (its username), or nobody. */
export type Who = (typeof staffOfTheWorld)[number] | "nobody" | (string & {});

const staffOfTheWorld = ["admin", "staff", "leader"] as const;

/** What a person can do: the typed calls of the client, and a raw request for what no client would send. */
export interface Person {
  view: <E extends AnyReading>(endpoint: E, input: ReadInput<E>) => Promise<Answer<E>>;
  change: <E extends AnyWriting>(endpoint: E, input: WriteInput<E>, key?: string) => Promise<Answer<E>>;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** What the client or a screen takes as its network. */
  transport: Transport;
}

/** The whole backend over a fresh store, with a clock of its own and four people: admin, staff, leader, nobody. */
export interface World {
  app: ReturnType<typeof createApp>;
  store: Store;
  as: (who: Who) => Person;
  /** The id of the account with this username. */
  idOf: (username: string) => Promise<string>;
  clock: { now: Date; advance: (ms: number) => void };
  /** What files the server takes; a test may change it. */
  fileLimits: FileLimits;
  /** How people sign in, and how long it lasts (null: for ever, as at first); a test may change either. */
  sessions: { ways: SignInWays; limits: { idleSeconds: number; leftSeconds: number } | null };
  close: () => Promise<void>;
}

/** The databases of this run; `SO_KET_DATABASES=sqlite` leaves PostgreSQL out. */
export const engines = (["sqlite", "postgres"] as const).filter(engine =>
  (process.env.SO_KET_DATABASES ?? "sqlite,postgres").includes(engine),
);

/** Where the pages of the world come from. */
const origin = "http://so-ket.test";
// The client addresses its calls from the page it stands in; outside a browser there is none.
globalThis.location ??= new URL(origin) as unknown as Location;

/** An empty database of its own, with the schema of today; `close` removes it. */
export async function openFreshStore(engine: Engine): Promise<OpenStore> {
  const store = await openEmptyStore(engine);
  await migrate(store);
  return store;
}

/** A database of its own without any table; `close` removes it. */
export async function openEmptyStore(engine: Engine): Promise<OpenStore> {
  const { store, remove } = engine === "sqlite" ? freshFile() : await freshServerDatabase();
  return { ...store, close: () => store.close().then(remove) };
}

function freshFile() {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-world-"));
  return {
    store: openSqlite(join(folder, "so-ket.sqlite")),
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

async function freshServerDatabase() {
  const { url, drop } = await freshDatabase();
  return { store: openPostgres(url), remove: drop };
}

/** Opens a world; whoever opens it closes it. Without `limits` nobody ever asks too often. */
export async function openWorld(engine: Engine = "sqlite", limits?: RateLimits): Promise<World> {
  const store = await openFreshStore(engine);
  const clock = { now: new Date("2026-07-01T01:00:00.000Z"), advance };
  function advance(ms: number) {
    clock.now = new Date(clock.now.getTime() + ms);
  }
  await store.db.transaction().execute(async tx => {
    for (const role of staffOfTheWorld) {
      const account = {
        id: newId(),
        username: role,
        name: `Người ${role}`,
        post: openPost(role),
        passwordHash: "",
        mustChangePassword: false,
      };
      await insertAccount(tx, { ...account, now: clock.now.toISOString() });
    }
  });
  const fileLimits = { ...usualFileLimits };
  const sessions: World["sessions"] = { ways: passwordOnly, limits: null };
  const app = createApp({
    store,
    session: sessionByHeader(store, () => clock.now, sessions),
    clock: () => clock.now,
    isSameSite,
    surroundings: { ...nowhere, fileLimits },
    ...(limits && { rates: countRates(limits, () => clock.now) }),
  });
  const idOf = async (username: string) => {
    const row = await store.db
      .selectFrom("user")
      .select("id")
      .where("username", "=", username)
      .executeTakeFirstOrThrow();
    return row.id;
  };
  return { app, store, clock, sessions, fileLimits, idOf, as: who => personOf(app, who), close: store.close };
}

/** Runs the tests on each database, each test in a world of its own. */
export function describeOnEachDatabase(
  title: string,
  tests: (world: () => World, engine: Engine) => void,
): void {
  describe.each(engines)(`${title} (%s)`, engine => {
    let world: World;
    beforeEach(async () => {
      world = await openWorld(engine);
    });
    afterEach(() => world.close());
    tests(() => world, engine);
  });
}

const signedInAs = "x-signed-in-as";

/** Signing in without passwords: the request says who it is from, and the account says the rest. */
function sessionByHeader({ db }: Store, clock: () => Date, sessions: World["sessions"]): SessionPort {
  const byUsername = async (username: string) => {
    const row = await db.selectFrom("user").selectAll().where("username", "=", username).executeTakeFirst();
    return row === undefined ? null : actorOf(db, row, clock());
  };
  return {
    practice: [],
    get ways() {
      return sessions.ways;
    },
    actor: request => byUsername(request.headers.get(signedInAs) ?? "nobody"),
    signIn: async (_, { username }) => {
      const actor = await byUsername(username);
      if (actor === null) throw new Refusal("wrongPassword");
      return { actor, headers: new Headers() };
    },
    signOut: async () => ({ actor: null, headers: new Headers() }),
    changePassword: async request => ({
      actor: await byUsername(request.headers.get(signedInAs) ?? ""),
      headers: new Headers(),
    }),
    acceptLink: async (_, given) => {
      const username = await spendLink(db, given, async password => `hash of ${password}`, clock());
      return { actor: await byUsername(username), headers: new Headers() };
    },
    current: async () => (sessions.limits === null ? null : { id: "", limits: sessions.limits }),
    hashPassword: async password => `hash of ${password}`,
  };
}

function personOf(app: World["app"], who: Who): Person {
  const transport: Transport = async request => {
    request.headers.set(signedInAs, who);
    if (!request.headers.has("origin")) request.headers.set("origin", origin);
    return app.fetch(request);
  };
  return {
    transport,
    // The client hands its request over before it first waits, so people of one world do not get in each other's way.
    view: (endpoint, input) => {
      actAs(null);
      connect(transport);
      return view(endpoint, input);
    },
    change: (endpoint, input, key) => {
      actAs(null);
      connect(transport);
      return change(endpoint, input, key);
    },
    fetch: (path, init) => transport(new Request(new URL(path, location.origin), init)),
  };
}
