import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../server/app.ts";
import { type OpenStore, openPostgres, openSqlite } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import type { SessionPort } from "../../server/session.ts";
import type { Actor } from "../../src/domain/actor.ts";
import { emptyConference } from "../../src/domain/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { holderOf } from "../support/holders.ts";
import { freshDatabase, startPostgres } from "../support/postgres.mjs";
import { fill } from "./fill.ts";
import { percentiles } from "./percentiles.ts";

const nobodyChanges = (): Promise<never> => Promise.reject(new Error("not in a bench"));
const signedIn = (actor: Actor): SessionPort => ({
  practice: [],
  actor: async () => actor,
  signIn: nobodyChanges,
  signOut: nobodyChanges,
  changePassword: nobodyChanges,
  acceptLink: nobodyChanges,
  current: async () => null,
  hashPassword: nobodyChanges,
});

/** Latencies of the calls a list page and a save make, through the whole backend, at three sizes on both databases. */
export async function benchServer(sizes: number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-bench-"));
  const postgres = await startPostgres();
  try {
    for (const size of sizes) {
      await benchStore(`SQLite ${size}`, openSqlite(join(folder, `${size}.sqlite`)), size);
      const database = await freshDatabase(postgres.url);
      await benchStore(`PostgreSQL ${size}`, openPostgres(database.url), size);
      await database.drop();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchStore(name: string, store: OpenStore, size: number): Promise<void> {
  await migrate(store);
  const started = performance.now();
  const links = await fill(store, size);
  console.log(`\n${name} conferences (filled in ${Math.round((performance.now() - started) / 1000)} s)`);
  const appOf = (actor: Actor) =>
    createApp({ store, session: signedIn(actor), clock: () => new Date(), isSameSite: () => true });
  const app = appOf(holderOf("staff"));
  const [cluster, unit, period] = [links.clusters[3]?.id, links.units[7]?.id, links.periods[5]?.id];
  const lists: Record<string, string> = {
    "newest first": "",
    "oldest first": "sort=date",
    "by title": "sort=title",
    "by update": "sort=-updated",
    "of a cluster": `cluster=${cluster}`,
    "of a period, by title": `period=${period}&sort=title`,
    "of a unit": `unit=${unit}`,
    "of a kind": "kind=vote",
    "of a year": "year=2020",
    drafts: "state=draft",
    "with tasks, by title": "tasks=some&sort=title",
    "without tasks": "tasks=none",
    "with overdue tasks": "tasks=overdue",
    "overdue in a cluster": `tasks=overdue&cluster=${cluster}`,
    "search, many match": "q=cong%20tac",
    "search, some match": "q=lich%20su%20dinh%20hoa",
    "search, few match": "q=so%20777",
    "search in a year": "q=chuyen%20doi%20so&year=2020",
  };
  for (const [what, query] of Object.entries(lists)) {
    await time(`list ${what}`, 40, () => app.request(`/api/conferences?${query}`));
  }
  await time("count, no filter", 20, () => app.request("/api/conferences/count"));
  await time("count, overdue", 20, () => app.request("/api/conferences/count?tasks=overdue"));
  await time("count, search", 20, () => app.request("/api/conferences/count?q=cong%20tac"));
  // Of 20 clusters and 200 units: a twentieth of the register for a secretary, some three in a hundred for a reporter.
  for (const [who, place] of [
    ["secretary", { clusterId: cluster ?? null }],
    ["reporter", { unitId: unit ?? null }],
  ] as const) {
    const scoped = appOf(holderOf(who, place));
    for (const [what, query] of Object.entries(lists))
      await time(`${who}: list ${what}`, 20, () => scoped.request(`/api/conferences?${query}`));
    for (const query of ["", "q=cong%20tac"])
      await time(`${who}: count ${query}`, 20, () => scoped.request(`/api/conferences/count?${query}`));
    for (const path of ["conferences/offers", "clusters", "units", "officials"])
      await time(`${who}: ${path}`, 20, () => scoped.request(`/api/${path}`));
  }
  await time("create", 100, () =>
    app.request("/api/conferences", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": newId() },
      body: JSON.stringify({
        id: newId(),
        content: { ...emptyConference(), title: "Hội nghị mới", kinds: ["vote"], isDateUnknown: true },
      }),
    }),
  );
  await store.close();
}

async function time(what: string, runs: number, call: () => Response | Promise<Response>): Promise<void> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const response = await call();
    await response.text();
    taken.push(performance.now() - started);
    if (!response.ok) throw new Error(`${what} answered ${response.status}`);
  }
  console.log(`  ${what.padEnd(36)} ${percentiles(taken)}`);
}
