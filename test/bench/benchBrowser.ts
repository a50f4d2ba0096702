import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { chromiumPath } from "../support/chromium.mjs";
import { type RunningServer, startServer } from "../support/startServer.ts";
import { percentiles } from "./timing.ts";

/** A browser in which somebody of the department is signed in at a server of its own. */
export interface BenchBrowser {
  browser: Browser;
  server: RunningServer;
  context: BrowserContext;
  /** Calls the server as that person. */
  write: (method: string, path: string, data: unknown) => Promise<unknown>;
}

/** Runs a measurement in a browser; server and browser are gone afterwards. */
export async function inBrowser(measure: (bench: BenchBrowser) => Promise<void>): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1366, height: 768 } });
    const write = writer(context, server);
    const password = server.adminPassword;
    await write("POST", "/session", { username: "admin", password });
    const content = { username: "canbo", name: "Cán bộ (mẫu)", post: openPost("staff") };
    const { link } = (await write("POST", "/accounts", { id: newId(), content })) as { link: string };
    await write("POST", "/session/link", { token: link, next: `${password}!` });
    await measure({ browser, server, context, write });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function writer(context: BrowserContext, server: RunningServer): BenchBrowser["write"] {
  return async (method, path, data) => {
    const headers = {
      origin: server.url,
      "content-type": "application/json",
      "idempotency-key": newId(),
      "if-match": '"1"',
    };
    const response = await context.request.fetch(`${server.url}/api${path}`, { method, headers, data });
    const text = await response.text();
    if (!response.ok()) throw new Error(`${method} ${path} answered ${response.status()}: ${text}`);
    return JSON.parse(text);
  };
}

/** The office PC of quality.md §4: 4× slower CPU, and where asked for 1.6 Mbit/s with 150 ms. */
export async function slow(page: Page, withNetwork: boolean): Promise<CDPSession> {
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

/** What of the processor the page's main thread has taken so far, in milliseconds of the slow PC: it stays the same on a busy machine. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(metric => metric.name === "TaskDuration")?.value ?? 0);
}

/** What is typed into a field, by the word that its name begins with. */
const words = {
  text: " và các đơn vị thành viên trong cụm thi đua số ba",
  number: "1234567890",
  picker: " mat tran 777 ubmttq",
};

/** Opens a form on the slow PC and prints how long that took and how long each key takes to be painted in these fields. */
export async function benchForm(
  { context, server }: BenchBrowser,
  path: string,
  fields: Record<string, string>,
): Promise<void> {
  const page = await context.newPage();
  const session = await slow(page, false);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const started = performance.now();
  await page.goto(`${server.url}${path}`);
  for (const field of Object.values(fields)) await page.locator(field).waitFor();
  const opened = Math.round(performance.now() - started);
  const elements = await page.locator("*").count();
  console.log(
    `  open ${opened} ms, of it main thread ${Math.round(await busy(session))} ms; ${elements} elements`,
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
  for (const [name, field] of Object.entries(fields)) {
    await page.locator(field).click();
    await page.waitForTimeout(1000);
    await page.evaluate(() => ((globalThis as unknown as { keyToPaint: number[] }).keyToPaint.length = 0));
    const typed = Object.entries(words).find(([kind]) => name.startsWith(kind))?.[1] ?? words.text;
    const before = await busy(session);
    await page.keyboard.type(typed, { delay: 60 });
    const each = ((await busy(session)) - before) / typed.length;
    const taken = await page.evaluate(() => (globalThis as unknown as { keyToPaint: number[] }).keyToPaint);
    console.log(
      `  key to paint, ${name.padEnd(16)} ${percentiles(taken)} · main thread ${each.toFixed(0)} ms a key`,
    );
  }
  await page.close();
}
