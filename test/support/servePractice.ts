import { fileURLToPath } from "node:url";
import { test } from "@playwright/test";
import { type PreviewServer, preview } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Serves the built practice world to the tests of a file; answers how to learn its address. */
export function servePractice(): () => string {
  let server: PreviewServer;
  test.beforeAll(async () => {
    const place = { port: 0, host: "127.0.0.1" };
    server = await preview({ root, mode: "demo", logLevel: "error", preview: place });
  });
  test.afterAll(() => server.close());
  return () => server.resolvedUrls?.local[0] ?? "";
}
