import { type OpenStore, openStore } from "./db/dialect.ts";
import { migrate } from "./db/migrate.ts";
import type { Settings } from "./settings.node.ts";

/** Opens the database and brings its schema up to date. Throws one sentence that says what stands in the way. */
export async function openDatabase(settings: Settings): Promise<OpenStore> {
  const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR });
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.close();
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (settings.DATABASE_URL === undefined || !isConnectionTrouble(error, code)) throw error;
    const { host, pathname } = new URL(settings.DATABASE_URL);
    const why = code || (error instanceof Error ? error.message : "");
    throw new Error(
      `PostgreSQL at ${host}${pathname} does not let us in (${why}). Check DATABASE_URL, and that it is running.`,
      {
        cause: error,
      },
    );
  }
}

function isConnectionTrouble(error: unknown, code: string): boolean {
  const isTimeout = error instanceof Error && /timeout/i.test(error.message);
  return isTimeout || /^(E[A-Z]+|28\w{3}|3D000|08\w{3}|53300|57P03)$/.test(code);
}
