import { Migrator } from "kysely";
import { migrationsFor } from "./migrations.ts";
import type { Store } from "./tables.ts";

/** Brings the schema up to this program. Throws one clear line when the database was made by a newer program. */
export async function migrate({ db, engine }: Store): Promise<void> {
  const migrations = migrationsFor(engine);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const unknown = (await migrator.getMigrations().catch(() => [])).length > Object.keys(migrations).length;
  const { error } = unknown ? { error: new Error("unknown migrations") } : await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && /previously executed migration|unknown migrations/.test(error.message)) {
    throw new Error(
      "This database was written by a newer version of Sơ Kết. Start that version, or restore an older backup.",
      {
        cause: error,
      },
    );
  }
  throw error;
}

/** Refuses a database that has not been through exactly the migrations of this program; nothing is changed. */
export async function refuseOtherSchema({ db, engine }: Store): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrationsFor(engine) } });
  const done = await migrator.getMigrations();
  if (done.some(migration => migration.executedAt === undefined))
    throw new Error(
      "The database is not of this version of Sơ Kết yet. Start the server once, then try again.",
    );
}
