import { openDatabase } from "../server/openDatabase.node.ts";
import { readSettings } from "../server/settings.node.ts";
import { seedWorld } from "./seed.ts";

/** `npm run seed`: fills the empty database that `npm start` would open with the sample world. */
async function seed(): Promise<void> {
  const store = await openDatabase(readSettings(process.env));
  try {
    await seedWorld(store);
  } finally {
    await store.close();
  }
}

try {
  await seed();
  process.stdout.write("The sample world is written. `npm start` shows it.\n");
} catch (error) {
  process.stderr.write(`Nothing was written: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
