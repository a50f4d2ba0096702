import { startPostgres } from "./postgres.mjs";

let server: Awaited<ReturnType<typeof startPostgres>> | undefined;

/** Gives the server tests a PostgreSQL when nobody has yet, so that one file can be run alone. */
export async function setup(): Promise<void> {
  const wanted = (process.env.SO_KET_DATABASES ?? "sqlite,postgres").includes("postgres");
  if (!wanted || process.env.TEST_DATABASE_URL) return;
  server = await startPostgres();
  process.env.TEST_DATABASE_URL = server.url;
}

/** Stops the PostgreSQL that `setup` started. */
export async function teardown(): Promise<void> {
  await server?.stop();
}
