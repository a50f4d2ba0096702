import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { paths } from "../src/paths.ts";
import { chromiumPath } from "./support/chromium.mjs";
import { practicePages } from "./support/practicePages.ts";

/** Every page at three widths, light and dark, from the practice world, into test-results/screenshots; three of them for the README. */
const folder = fileURLToPath(new URL("../test-results/screenshots", import.meta.url));
const sizes = { office: [1366, 768], phone: [390, 844], wide: [1920, 1080] } as const;
const themes = ["light", "dark"] as const;

/** `npm run screenshots -- phone dark units` makes only those; without words, all. */
function isWanted(word: string): boolean {
  const kinds: readonly string[][] = [Object.keys(sizes), [...themes], Object.keys(practicePages)];
  const asked = process.argv
    .slice(2)
    .filter(one => kinds.some(kind => kind.includes(one) && kind.includes(word)));
  return asked.length === 0 || asked.includes(word);
}

async function settle(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  // Rows out of sight are not drawn until they are scrolled to; a picture of the whole page wants them all.
  await page.addStyleTag({ content: "* { content-visibility: visible !important }" }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(350);
}

async function shoot(
  browser: Browser,
  address: string,
  size: keyof typeof sizes,
  theme: (typeof themes)[number],
): Promise<void> {
  const [width, height] = sizes[size];
  const context = await browser.newContext({
    baseURL: address,
    locale: "vi-VN",
    colorScheme: theme,
    viewport: { width, height },
  });
  const page = await context.newPage();
  const take = async (name: string) => {
    await settle(page);
    await page.screenshot({ path: `${folder}/${name}-${size}-${theme}.png` });
    await page.screenshot({ path: `${folder}/${name}-${size}-${theme}-whole.png`, fullPage: true });
  };
  await page.goto("/");
  await take("sign-in");
  // The administrator sees every page there is.
  await page
    .getByRole("button", { name: /quản trị/i })
    .first()
    .click();
  await settle(page);
  for (const [name, path] of Object.entries(practicePages)) {
    if (!isWanted(name)) continue;
    await page.goto(path);
    await take(name);
  }
  await page.goto(paths.conferences({ q: "thai nguyen covid" }));
  await page
    .locator("main")
    .getByRole("link", { name: /Giao ban công tác tuyên giáo/ })
    .first()
    .click();
  await page.waitForURL(/hoi-nghi\/[0-9a-f-]{36}$/);
  await take("conference");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.goto(paths.editConference(id));
  await take("conference-edit");
  await page.goto(paths.conferenceHistory(id));
  await take("conference-history");
  await context.close();
}

mkdirSync(folder, { recursive: true });
await build({ mode: "demo", logLevel: "warn" });
const server = await preview({ mode: "demo", preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    for (const theme of themes)
      if (isWanted(size) && isWanted(theme)) await shoot(browser, address, size, theme);
  }
} finally {
  await browser.close();
  await server.close();
}
if (isWanted("office") && isWanted("light")) {
  const shown = fileURLToPath(new URL("screenshots", import.meta.url));
  mkdirSync(shown, { recursive: true });
  for (const name of ["conferences", "conference-edit", "conference"]) {
    copyFileSync(`${folder}/${name}-office-light.png`, `${shown}/${name}.png`);
  }
}
console.log(`Screenshots lie in ${folder}`);
