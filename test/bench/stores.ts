import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { type OpenStore, openPostgres, openSqlite } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import type { Store } from "../../server/db/tables.ts";
import { freshDatabase, startPostgres } from "../support/postgres.mjs";

/** What is measured: its name, how an empty store is filled for it, and the calls. */
interface Measured {
  name: string;
  fill: (store: Store) => Promise<void>;
  measure: (store: Store) => Promise<void>;
}

// Filling takes minutes. Whoever tunes a query names a folder and a running server, and finds both databases filled the next time.
const { SO_KET_BENCH_DIR: keptIn, SO_KET_BENCH_POSTGRES: keptAt } = process.env;

/** Fills and measures on both databases, one after the other. `SO_KET_DATABASES=sqlite` leaves PostgreSQL out. */
export async function onEachStore(measured: Measured): Promise<void> {
  const { name } = measured;
  const wanted = process.env["SO_KET_DATABASES"]?.split(",") ?? ["sqlite", "postgres"];
  if (wanted.includes("sqlite")) {
    const folder = keptIn ?? mkdtempSync(join(tmpdir(), "so-ket-bench-"));
    try {
      await runOn(`SQLite, ${name}`, openSqlite(join(folder, `${name}.sqlite`)), measured);
    } finally {
      if (keptIn === undefined) rmSync(folder, { recursive: true, force: true });
    }
  }
  if (!wanted.includes("postgres")) return;
  if (keptAt !== undefined)
    return runOn(`PostgreSQL, ${name}`, openPostgres(await keptDatabase(keptAt, name)), measured);
  const server = await startPostgres();
  try {
    const { url } = await freshDatabase(server.url);
    await runOn(`PostgreSQL, ${name}`, openPostgres(url), measured);
  } finally {
    await server.stop();
  }
}

async function keptDatabase(url: string, name: string): Promise<string> {
  const admin = openPostgres(url);
  const database = `bench_${name.replaceAll(/\W+/g, "_")}`;
  const { rows } = await sql`select 1 from pg_database where datname = ${database}`.execute(admin.db);
  if (rows.length === 0) await sql`create database ${sql.id(database)}`.execute(admin.db);
  await admin.close();
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function runOn(title: string, store: OpenStore, { fill, measure }: Measured): Promise<void> {
  try {
    await migrate(store);
    const started = performance.now();
    const isFilled = (await store.db.selectFrom("units").select("id").limit(1).execute()).length > 0;
    if (!isFilled) await fill(store);
    // What autovacuum does in an office by itself within minutes of so many writes.
    if (!isFilled && store.engine === "postgres") await sql`vacuum analyze`.execute(store.db);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`\n${title}${isFilled ? "" : ` (filled in ${seconds} s)`}`);
    await measure(store);
  } finally {
    await store.close();
  }
}
