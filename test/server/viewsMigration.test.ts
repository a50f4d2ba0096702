import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Migrator } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { type OpenStore, openPostgres, openSqlite } from "../../server/db/dialect.ts";
import { migrate } from "../../server/db/migrate.ts";
import { migrationsFor } from "../../server/db/migrations.ts";
import type { Engine } from "../../server/db/tables.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { engines } from "../support/world.ts";

/** A database as the first release left it. */
async function firstSchema(engine: Engine): Promise<OpenStore> {
  const store = engine === "sqlite" ? sqliteStore() : await postgresStore();
  const first = Object.fromEntries(Object.entries(migrationsFor(engine)).slice(0, 1));
  const migrator = new Migrator({ db: store.db, provider: { getMigrations: async () => first } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return store;
}

function sqliteStore(): OpenStore {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-views-"));
  const store = openSqlite(join(folder, "so-ket.sqlite"));
  onTestFinished(() => store.close().then(() => rmSync(folder, { recursive: true })));
  return store;
}

async function postgresStore(): Promise<OpenStore> {
  const { url, drop } = await freshDatabase();
  const store = openPostgres(url);
  onTestFinished(() => store.close().then(drop));
  return store;
}

describe.each(engines)("A register from before tasks were asked for (%s)", engine => {
  test("learns from its deadlines until when each task is due and which conferences have tasks", async () => {
    const store = await firstSchema(engine);
    const at = "2026-01-01T00:00:00.000Z";
    const [busy, idle] = [newId(), newId()];
    const empty = JSON.stringify(emptyConference());
    for (const id of [busy, idle])
      await store.db
        .insertInto("conferences")
        .values({
          id,
          version: 1,
          state: "draft",
          eventStatus: "",
          content: empty,
          summary: "{}",
          titleKey: "",
          firstDay: "",
          year: null,
          clusterId: null,
          periodId: null,
          removedAt: null,
          createdAt: at,
          createdBy: "",
          updatedAt: at,
          updatedBy: "",
        } as never)
        .execute();
    const mid = {
      written: "giữa tháng 7",
      value: "2020-07",
      precision: "month",
      part: "mid",
      inferred: true,
    };
    const words = { written: "sớm", value: null, precision: "none", part: null, inferred: false };
    const deadlines = [mid, words, null, { ...mid, part: null }];
    for (const [position, deadline] of deadlines.entries())
      await store.db
        .insertInto("tasks")
        .values({
          id: newId(),
          conferenceId: busy,
          position,
          text: "",
          origin: "",
          deadline: deadline && JSON.stringify(deadline),
        })
        .execute();

    await migrate(store);
    const tasks = await store.db.selectFrom("tasks").select("lastDay").orderBy("position").execute();
    expect(tasks.map(task => task.lastDay)).toEqual(["2020-07-20", null, null, "2020-07-31"]);
    const rows = await store.db.selectFrom("conferences").select(["id", "taskCount", "firstDue"]).execute();
    expect(rows).toContainEqual({ id: busy, taskCount: 4, firstDue: "2020-07-20" });
    expect(rows).toContainEqual({ id: idle, taskCount: 0, firstDue: null });
  });
});
