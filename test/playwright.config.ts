import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./support/chromium.mjs";

const results = fileURLToPath(new URL("../test-results", import.meta.url));

// Found once: the workers, which read this file again, inherit the answer.
process.env.CHROMIUM_PATH = chromiumPath();

/** The journeys: a real Chromium on the built program, as `npm test` builds it. */
export default defineConfig({
  testDir: "browser",
  outputDir: `${results}/browser`,
  reporter: [["list"], ["json", { outputFile: `${results}/browser.json` }]],
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
    // What fades in while axe measures its colours would fail by chance.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox", // Chromium refuses to start as root with it, and CI is often root.
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
