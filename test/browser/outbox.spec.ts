import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, type Route, test } from "@playwright/test";
import { paths } from "../../src/paths.ts";
import { killTab, untilKept, write } from "../support/browserFaults.ts";
import { enter, openNewConference, stateLine, titleOf } from "../support/conferenceScreen.ts";
import { journeyOnEachDatabase } from "../support/journeyOnEachDatabase.ts";
import { seededRandom } from "../support/random.ts";
import type { RunningServer } from "../support/startServer.ts";

/** SO_KET_SEED replays a run; SO_KET_CHANGES says how many are queued. */
const seed = Number(process.env["SO_KET_SEED"] ?? Date.now() % 1_000_000);
const changes = Number(process.env["SO_KET_CHANGES"] ?? 6);
const day = 86_400_000;
/** So many times each record is saved before the next one is begun. */
const saves = 3;

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
    await expect(stateLine(page)).toHaveText(new RegExp(`\\(${change + 1} mục\\)$`), { timeout: 15_000 });
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

/** Somebody goes on the road: the app is kept, a form stands open, and the network ends. */
async function leaveNetwork(page: Page, server: RunningServer): Promise<void> {
  await enter(page, server);
  await untilKept(page);
  await openNewConference(page, server);
  await page.context().setOffline(true);
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Đăng nhập lại" });

async function signInAgain(page: Page, { adminPassword }: RunningServer): Promise<void> {
  await dialogOf(page).getByLabel("Mật khẩu", { exact: true }).fill(adminPassword);
  await dialogOf(page).getByRole("button", { name: "Đăng nhập" }).click();
  await expect(dialogOf(page)).toHaveCount(0);
}

/** Changes queued without a network one day are sent the next, once each, although the tab is killed at random while they go. */
async function dayOnTheRoad(browser: Browser, server: RunningServer): Promise<void> {
  test.setTimeout(120_000 + changes * 15_000);
  test.info().annotations.push({ type: "seed", description: `SO_KET_SEED=${seed}` });
  const random = seededRandom(seed);
  const context = await browser.newContext();
  await context.clock.setSystemTime(Date.now() - day);
  let page = await context.newPage();
  await leaveNetwork(page, server);
  await queueUp(page, "Chuyến xa", changes);
  await page.close();
  await server.kill();
  const today = await server.again();

  await context.clock.setSystemTime(Date.now());
  page = await context.newPage();
  await page.goto(server.url);
  // Neither home nor the page of the queue was opened before: both come from the worker, for the person of yesterday.
  await page.getByRole("link", { name: `${changes} mục chờ gửi` }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Chờ gửi" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Chuyến xa" })).toHaveCount(changes);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await context.setOffline(false);
  await dialogOf(page).waitFor({ timeout: 60_000 });
  // The session ended in the night, and nothing went out as nobody.
  await expect(page.getByRole("listitem").filter({ hasText: "Chuyến xa" })).toHaveCount(changes);

  let kills = 0;
  for (;;) {
    const taken = takeWithoutAnswer(page, Math.floor(random() * 4)).then(() => false);
    if (kills === 0) await signInAgain(page, server);
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
  const found = await recordsOn(page, "Chuyến xa");
  const wanted = whatWasSaved("Chuyến xa", changes);
  const lost = [...wanted].filter(([title, version]) => (found.get(title) ?? 0) < version).length;
  const doubled = [...found].filter(([title, version]) => version > (wanted.get(title) ?? 0)).length;
  test.info().annotations.push({
    type: "figures",
    description: `changes queued a day ago ${changes}, kills while sending ${kills}, records lost ${lost}, records doubled ${doubled}`,
  });
  expect(found).toEqual(wanted);
  await context.close();
  await today.stop();
}

/** A session ended by its owner elsewhere while the outbox sends: signing in again over the page lets the rest go, once each. */
async function endedElsewhere(browser: Browser, server: RunningServer): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await leaveNetwork(page, server);
  await queueUp(page, "Chuyến về", 4);
  const elsewhere = await (await browser.newContext()).newPage();
  await enter(elsewhere, server);

  let sent = 0;
  await page.route("**/api/conferences{,/*}", async route => {
    if (route.request().method() === "GET" || ++sent !== 2) return route.fallback();
    // The server takes this one; its answer is lost, and with it the session.
    await route.fetch();
    await endOtherSessions(elsewhere);
    return route.abort();
  });
  await page.context().setOffline(false);
  await dialogOf(page).waitFor({ timeout: 30_000 });
  const before = await recordsOn(elsewhere, "Chuyến về");
  expect([...before.values()].reduce((sum, version) => sum + version, 0)).toBe(2);
  expect(await titleOf(page).inputValue()).toBe("Chuyến về 1, lần 1");

  await signInAgain(page, server);
  await expect(stateLine(page)).toHaveText(/^Đã lưu trên máy chủ lúc/, { timeout: 30_000 });
  expect(await recordsOn(page, "Chuyến về")).toEqual(whatWasSaved("Chuyến về", 4));
  await page.goto(server.url + paths.outbox());
  await untilEmpty(page);
  await elsewhere.context().close();
  await page.context().close();
}

journeyOnEachDatabase("A day without a network, and the session gone when it is back", dayOnTheRoad, {
  daysBehind: 1,
  tag: "@drill",
});
journeyOnEachDatabase("The session ends while the outbox sends", endedElsewhere);
