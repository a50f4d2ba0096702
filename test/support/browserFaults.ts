import { readlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page } from "@playwright/test";

/** A Chromium with a profile on disk: what it keeps there is all that is left when it is killed. */
export interface KillableBrowser {
  context: BrowserContext;
  /** SIGKILL, and the same profile opened again. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
const inVietnam = {
  locale: "vi-VN",
  timezoneId: "Asia/Ho_Chi_Minh",
  viewport: { width: 1366, height: 768 },
} as const;

/** Opens a browser that can be taken away in the middle of whatever it is doing. */
export async function openKillableBrowser(): Promise<KillableBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "so-ket-profile-"));
  const open = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args,
      ...inVietnam,
    });
  const browser: KillableBrowser = {
    context: await open(),
    kill: async () => {
      const { context } = browser;
      const gone = new Promise(resolve => context.once("close", resolve));
      // Chromium names its own process in the lock of its profile: "host-1234".
      const pid = Number(/\d+$/.exec(readlinkSync(join(profile, "SingletonLock")))?.[0]);
      process.kill(pid, "SIGKILL");
      await gone;
      for (const name of ["SingletonLock", "SingletonSocket", "SingletonCookie"])
        await rm(join(profile, name), { force: true });
      browser.context = await open();
    },
    close: async () => {
      await browser.context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return browser;
}

/** Takes the page's process away, as a crash or a full memory does: nothing of the page runs any more, not even its farewell. */
export async function killTab(page: Page): Promise<void> {
  const gone = new Promise(resolve => page.once("crash", resolve));
  const session = await page.context().newCDPSession(page);
  session.send("Page.crash").catch(() => undefined);
  await gone;
  await page.close();
}

/** The session ends while the page stands open: its next call is answered "sign in first". */
export async function expireSession(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /^(__Host-)?so-ket$/ });
}

/** Leaves the browser so many bytes for what this address keeps; answers how to give it its usual room again. */
export async function leaveRoom(page: Page, { url }: { url: string }, bytes: number) {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: url, quotaSize: bytes });
  return () => session.send("Storage.overrideQuotaForOrigin", { origin: url });
}

/** The frame that stands around every page of somebody who is in. */
export const frameOf = (page: Page) => page.getByRole("navigation", { name: "Điều hướng" }).first();

/** Signs in through the page, unless the profile still is, and waits for the frame. */
export async function signIn(page: Page, address: string, username: string, password: string): Promise<void> {
  await page.goto(address);
  const frame = frameOf(page);
  const name = page.getByLabel("Tên đăng nhập");
  await frame.or(name).waitFor();
  if (await name.isVisible()) {
    await name.fill(username);
    await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
  }
  // A password takes its time to be checked, the more so on a busy machine.
  await expect(frame).toBeVisible({ timeout: 30_000 });
}

/** The worker has all files of the build and answers for this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** One write of the page's own user, as the screens send it. */
export async function write<Result>(
  page: Page,
  method: string,
  path: string,
  body: object,
  version?: number,
) {
  return page.evaluate(
    async given => {
      const headers = new Headers({
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      });
      if (given.version !== undefined) headers.set("if-match", `"${given.version}"`);
      const answer = await fetch(`/api${given.path}`, {
        method: given.method,
        headers,
        body: JSON.stringify(given.body),
      });
      if (!answer.ok)
        throw new Error(`${given.method} ${given.path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Result;
    },
    { method, path, body, version },
  );
}

/** Chooses the password of an invited account by its link, as another browser would. */
export async function choosePassword(url: string, token: string, next: string): Promise<void> {
  const headers = {
    "content-type": "application/json",
    "idempotency-key": token,
    "sec-fetch-site": "same-origin",
  };
  const init = { method: "POST", headers, body: JSON.stringify({ token, next }) };
  const response = await fetch(`${url}/api/session/link`, init);
  if (!response.ok) throw new Error(`The link was refused: ${await response.text()}`);
}
