import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { chromiumPath } from "../support/chromium.mjs";
import { type RunningServer, startServer } from "../support/startServer.ts";
import { bigConference } from "./bigConference.ts";
import { percentiles } from "./timing.ts";

/** What a person on the office PC of quality.md §4 meets: 4× slower CPU, 1.6 Mbit/s, 150 ms. */
export async function benchBrowser(): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const context = await signedIn(browser, server);
    const id = await saveBig(context, server);
    await benchFirstLoad(browser, context, server);
    await benchTyping(context, server, id);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function write(
  context: BrowserContext,
  server: RunningServer,
  method: string,
  path: string,
  data: unknown,
): Promise<void> {
  const headers = {
    origin: server.url,
    "content-type": "application/json",
    "idempotency-key": newId(),
    "if-match": '"1"',
  };
  const response = await context.request.fetch(`${server.url}/api${path}`, { method, headers, data });
  if (!response.ok())
    throw new Error(`${method} ${path} answered ${response.status()}: ${await response.text()}`);
}

async function signedIn(browser: Browser, server: RunningServer): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1366, height: 768 } });
  await write(context, server, "POST", "/session", { username: "admin", password: server.adminPassword });
  return context;
}

async function saveBig(context: BrowserContext, server: RunningServer): Promise<string> {
  const id = newId();
  await write(context, server, "POST", "/conferences", { id, content: bigConference() });
  for (let number = 0; number < 60; number++) {
    await write(context, server, "POST", "/conferences", {
      id: newId(),
      content: { ...bigConference(), title: `Hội nghị ${number}`, tasks: [] },
    });
  }
  return id;
}

async function slow(page: Page, withNetwork: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (withNetwork) {
    const bytes = (1.6 * 1024 * 1024) / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  return session;
}

async function benchFirstLoad(
  browser: Browser,
  context: BrowserContext,
  server: RunningServer,
): Promise<void> {
  const times: number[] = [];
  const sizes = new Map<string, number>();
  for (let run = 0; run < 5; run++) {
    // A context of its own has an empty cache, and the session's cookie makes it the same person.
    const fresh = await browser.newContext({ locale: "vi-VN", storageState: await context.storageState() });
    const page = await fresh.newPage();
    const session = await slow(page, true);
    const kinds = new Map<string, string>();
    session.on("Network.responseReceived", event => kinds.set(event.requestId, event.type));
    session.on("Network.loadingFinished", event => {
      const kind = kinds.get(event.requestId) ?? "Other";
      if (run === 0) sizes.set(kind, (sizes.get(kind) ?? 0) + event.encodedDataLength);
    });
    const started = performance.now();
    await page.goto(`${server.url}${paths.conferences()}`, { waitUntil: "commit" });
    await page.locator("main table a").first().waitFor();
    times.push(performance.now() - started);
    await page.waitForLoadState("networkidle");
    await fresh.close();
  }
  console.log("\nFirst load of the list, 4× CPU, 1.6 Mbit/s, 150 ms");
  console.log(`  usable after               ${percentiles(times)}`);
  for (const [kind, bytes] of sizes)
    console.log(`  ${kind.padEnd(26)} ${(bytes / 1000).toFixed(1).padStart(8)} kB as served`);
}

async function benchTyping(context: BrowserContext, server: RunningServer, id: string): Promise<void> {
  const page = await context.newPage();
  await slow(page, false);
  const started = performance.now();
  await page.goto(`${server.url}${paths.editConference(id)}`);
  const last = page.locator("textarea").last();
  await last.waitFor();
  console.log("\nForm with 60 participants, 40 achievements of 5 indicators, 60 tasks, 4× CPU");
  console.log(
    `  open                       ${Math.round(performance.now() - started)} ms, ${await page.locator("*").count()} elements`,
  );
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(globalThis, { keyToPaint: taken });
    addEventListener(
      "keydown",
      event => requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - event.timeStamp))),
      { capture: true },
    );
  });
  for (const [name, field] of Object.entries({
    title: page.locator("#title"),
    "a row's text": page.locator("#tasks\\.30\\.text"),
  })) {
    await field.click();
    await page.evaluate(() => ((globalThis as unknown as { keyToPaint: number[] }).keyToPaint.length = 0));
    await page.keyboard.type(" và các đơn vị thành viên trong cụm thi đua số ba", { delay: 60 });
    const taken = await page.evaluate(() => (globalThis as unknown as { keyToPaint: number[] }).keyToPaint);
    console.log(`  key to paint, ${name.padEnd(12)} ${percentiles(taken)}`);
  }
}
