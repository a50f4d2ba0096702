import { openStore } from "../server/db/dialect.ts";
import { migrate } from "../server/db/migrate.ts";
import { seedWorld } from "./seed.ts";

// `npm run seed`: fills an empty database, the one that `npm start` would open, with the sample world.
const { DATA_DIR, DATABASE_URL } = process.env;
const store = await openStore({ dataDir: DATA_DIR || "./data", databaseUrl: DATABASE_URL });
try {
  await migrate(store);
  await seedWorld(store);
  process.stdout.write("The sample world is written. Start the program with `npm start`.\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await store.close();
}
