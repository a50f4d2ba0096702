import { type Browser, test } from "@playwright/test";
import { freshDatabase } from "./postgres.mjs";
import { type RunningServer, type ServerSettings, startServer } from "./startServer.ts";

/** One journey through real browsers, told twice: against a server on SQLite and one on PostgreSQL, each fresh. */
export function journeyOnEachDatabase(
  title: string,
  journey: (browser: Browser, server: RunningServer) => Promise<void>,
  { tag, ...settings }: Pick<ServerSettings, "daysBehind"> & { tag?: string } = {},
): void {
  test.describe(title, tag === undefined ? {} : { tag }, () => {
    test.describe.configure({ mode: "parallel", timeout: 180_000 });
    for (const engine of ["SQLite", "PostgreSQL"])
      test(`on ${engine}`, async ({ browser }) => {
        const database = engine === "SQLite" ? null : await freshDatabase();
        const server = await startServer({ ...settings, ...(database && { databaseUrl: database.url }) });
        await journey(browser, server);
        await server.stop();
        await database?.drop();
      });
  });
}
