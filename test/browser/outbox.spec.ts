import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type Route, test } from "@playwright/test";
import { paths } from "../../src/paths.ts";
import { killTab, signIn, untilKept, write } from "../support/browserFaults.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { seededRandom } from "../support/random.ts";
import { type RunningServer, startServer } from "../support/startServer.ts";

/** SO_KET_SEED replays a run; SO_KET_CHANGES says how many are queued. */
const seed = Number(process.env["SO_KET_SEED"] ?? Date.now() % 1_000_000);
const changes = Number(process.env["SO_KET_CHANGES"] ?? 6);
/** So many times each record is saved before the next one is begun. */
const saves = 3;
const random = seededRandom(seed);

const titleOf = (page: Page) => page.locator("#title");
const line = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /máy|màn hình|lưu/i })
    .last();

/** The title that a change gives to its record, and how often the record has been saved with it. */
function savedBy(trip: string, change: number): { title: string; version: number } {
  const version = (change % saves) + 1;
  return { title: `${trip} ${Math.floor(change / saves)}, lần ${version}`, version };
}

/** Each record's last title with its version, once all changes have arrived, none of them twice. */
function whatWasSaved(trip: string, count: number): Map<string, number> {
  const all = Array.from({ length: count }, (_, change) => change);
  const last = all.filter(change => change % saves === saves - 1 || change === count - 1);
  return new Map(last.map(change => savedBy(trip, change)).map(({ title, version }) => [title, version]));
}

/** Records and changes them without a network, as somebody on the road does: all by the links of the one page that is open. */
async function queueUp(page: Page, trip: string, count: number): Promise<void> {
  for (let change = 0; change < count; change += 1) {
    if (change % saves === 0 && change > 0) {
      await page.getByRole("link", { name: "Hội nghị", exact: true }).first().click();
      await page.getByRole("link", { name: "Ghi hội nghị" }).first().click();
      await expect(titleOf(page)).toHaveValue("");
    }
    await titleOf(page).fill(savedBy(trip, change).title);
    await page.keyboard.press("Control+s");
    await expect(line(page)).toHaveText(new RegExp(`\\(${change + 1} mục\\)$`), { timeout: 15_000 });
  }
}

/** The server takes one write of the queue, after `before` others, and its answer never arrives. */
function takeWithoutAnswer(page: Page, before: number): Promise<void> {
  let left = before;
  return new Promise((resolve, reject) => {
    const lose = async (route: Route) => {
      if (route.request().method() === "GET" || left-- > 0) return route.fallback();
      await route.fetch();
      resolve();
    };
    page.route("**/api/conferences{,/*}", route => lose(route).catch(reject)).catch(reject);
  });
}

const untilEmpty = (page: Page) => page.getByText("Không có gì chờ gửi").waitFor({ timeout: 120_000 });

/** What the server has of a journey: each record's title with its version. */
async function recordsOn(page: Page, trip: string): Promise<Map<string, number>> {
  const rows = await page.evaluate(async words => {
    const ask = async (path: string) => (await fetch(`/api${path}`)).json();
    const list = await ask(`/conferences?q=${encodeURIComponent(words)}&limit=200`);
    const views = await Promise.all(list.rows.map(({ id }: { id: string }) => ask(`/conferences/${id}`)));
    return views.map(({ content, version }): [string, number] => [content.title, version]);
  }, trip);
  // A record that is there twice has its title twice.
  expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
  return new Map(rows);
}

/** "Sign out everywhere else". */
async function endOtherSessions(page: Page): Promise<void> {
  const others = await page.evaluate(async () => {
    const { rows } = await (await fetch("/api/session/all")).json();
    return rows.filter(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
  });
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) await write(page, "DELETE", `/session/all/${id}`, {});
}

for (const engine of ["SQLite", "PostgreSQL"] as const) {
  test.describe(`The outbox on ${engine}`, () => {
    let server: RunningServer;
    let drop = async () => {};
    test.beforeAll(async () => {
      const database = engine === "PostgreSQL" ? await freshDatabase() : null;
      if (database) drop = database.drop;
      server = await startServer(database ? { databaseUrl: database.url } : {});
    });
    test.afterAll(async () => {
      await server.stop();
      await drop();
    });
    test.beforeEach(() => {
      test.info().annotations.push({ type: "seed", description: `SO_KET_SEED=${seed}` });
    });

    /** Somebody goes on the road: the app is kept, a form stands open, and the network ends. */
    async function leaveNetwork(page: Page): Promise<void> {
      await signIn(page, server.url, "admin", server.adminPassword);
      await untilKept(page);
      await page.goto(server.url + paths.newConference());
      await titleOf(page).waitFor();
      await page.context().setOffline(true);
    }

    test("changes queued without a network arrive once each, although the tab is killed at random while they are sent", async ({
      context,
    }) => {
      test.setTimeout(90_000 + changes * 15_000);
      let page = await context.newPage();
      await leaveNetwork(page);
      await queueUp(page, "Chuyến xa", changes);
      // The page of the queue was never opened: it comes from the worker.
      await page.getByRole("link", { name: `${changes} mục chờ gửi` }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Chờ gửi" })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

      let kills = 0;
      for (;;) {
        const taken = takeWithoutAnswer(page, Math.floor(random() * 4)).then(() => false);
        if (kills === 0) await context.setOffline(false);
        else await page.goto(server.url + paths.outbox());
        // The page that is killed will never say that its queue is empty.
        const isDone = untilEmpty(page).then(
          () => true,
          () => false,
        );
        if (await Promise.race([taken, isDone])) break;
        await page.waitForTimeout(random() * 40);
        await killTab(page);
        kills += 1;
        page = await context.newPage();
      }
      expect(await recordsOn(page, "Chuyến xa")).toEqual(whatWasSaved("Chuyến xa", changes));
      process.stdout.write(
        `${engine}: changes queued ${changes}, kills while sending ${kills}, lost 0, doubled 0; SO_KET_SEED=${seed}\n`,
      );
    });

    test("a session ended by its owner elsewhere while the outbox sends: signing in again over the page lets the rest go, once each", async ({
      browser,
      context,
    }) => {
      test.setTimeout(120_000);
      const page = await context.newPage();
      await leaveNetwork(page);
      await queueUp(page, "Chuyến về", 4);
      const elsewhere = await (await browser.newContext()).newPage();
      await signIn(elsewhere, server.url, "admin", server.adminPassword);

      let sent = 0;
      await page.route("**/api/conferences{,/*}", async route => {
        if (route.request().method() === "GET" || ++sent !== 2) return route.fallback();
        // The server takes this one; its answer is lost, and with it the session.
        await route.fetch();
        await endOtherSessions(elsewhere);
        return route.abort();
      });
      await context.setOffline(false);
      const dialog = page.getByRole("dialog", { name: "Đăng nhập lại" });
      await dialog.waitFor({ timeout: 30_000 });
      const before = await recordsOn(elsewhere, "Chuyến về");
      expect([...before.values()].reduce((sum, version) => sum + version, 0)).toBe(2);
      expect(await titleOf(page).inputValue()).toBe("Chuyến về 1, lần 1");

      await dialog.getByLabel("Mật khẩu", { exact: true }).fill(server.adminPassword);
      await dialog.getByRole("button", { name: "Đăng nhập" }).click();
      await expect(dialog).toHaveCount(0);
      await expect(line(page)).toHaveText(/^Đã lưu trên máy chủ lúc/, { timeout: 30_000 });
      expect(await recordsOn(page, "Chuyến về")).toEqual(whatWasSaved("Chuyến về", 4));
      await page.goto(server.url + paths.outbox());
      await untilEmpty(page);
      await elsewhere.context().close();
    });
  });
}
