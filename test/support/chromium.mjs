// @ts-check

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium as playwrights } from "@playwright/test";
import { installPackages, mayInstallPackages } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium that is already here: the one named by `CHROMIUM_PATH`, Playwright's own, or the system's. */
function findChromium() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  const systems = names.flatMap(name => folders.map(folder => join(folder, name)));
  return [playwrights.executablePath(), ...systems, ...onMac].find(path => path && existsSync(path));
}

/** The path of a Chromium to test with; installs Debian's where it may, and otherwise throws a sentence that says what to do. */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  const found = named || findChromium();
  if (found) return found;
  if (mayInstallPackages()) installPackages(["chromium", "fonts-liberation"]);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    "The browser journeys need a Chromium: install the package `chromium`, run `npx playwright install chromium`, or set CHROMIUM_PATH.",
  );
}
