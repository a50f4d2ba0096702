import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openPost } from "../../src/domain/people/post.ts";
import { paths } from "../../src/paths.ts";
import { choosePassword, expireSession, frameOf, untilKept, write } from "../support/browserFaults.ts";
import { enter, openNewConference, stateLine, titleOf } from "../support/conferenceScreen.ts";
import { type RunningServer, startServer } from "../support/startServer.ts";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const nobody = (page: Page) => page.getByRole("heading", { name: "Chưa có kết nối" });
const presumed = (page: Page) => page.getByText("Chưa có kết nối, đang mở phần của Quản trị viên");
const again = (page: Page) => page.getByRole("dialog", { name: "Đăng nhập lại" });

/** Signed in, the app is kept, and the network ends. */
async function leaveNetwork(page: Page): Promise<void> {
  await enter(page, server);
  await untilKept(page);
  await page.context().setOffline(true);
}

/** Words in the form of a new conference, typed without a network and kept on the device. */
async function typeOffline(page: Page, words: string): Promise<void> {
  await openNewConference(page, server);
  await titleOf(page).fill(words);
  await expect(stateLine(page)).toHaveText(/^Đã giữ trên máy này lúc/);
}

/** The titles of all conferences that the server has. */
const onServer = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { rows } = await (await fetch("/api/conferences?limit=200")).json();
    return rows.map(({ title }: { title: string }) => title).toSorted();
  });

test("opened without a network, the app has the words that its person kept here; old and new ones are gone on with, saved, and sent by themselves", async ({
  context,
}) => {
  test.setTimeout(120_000);
  const page = await context.newPage();
  await enter(page, server);
  await untilKept(page);
  await openNewConference(page, server);
  await titleOf(page).fill("Dở từ hôm trước");
  await expect(stateLine(page)).toHaveText(/^Đã giữ/);
  await context.setOffline(true);
  await page.close();

  const later = await context.newPage();
  await later.goto(server.url);
  await expect(presumed(later)).toBeVisible();
  await expect(later.getByText("cần mạng")).toBeVisible();
  await expect(later.getByRole("link", { name: "Dở từ hôm trước" })).toBeVisible();
  expect((await new AxeBuilder({ page: later }).analyze()).violations).toEqual([]);
  await later.getByRole("link", { name: "Dở từ hôm trước" }).click();
  await expect(titleOf(later)).toHaveValue("Dở từ hôm trước");
  await titleOf(later).fill("Dở từ hôm trước, viết tiếp trên đường");
  await later.keyboard.press("Control+s");
  await expect(stateLine(later)).toHaveText(/\(1 mục\)$/);

  // Every page is opened afresh: nothing rests on what an earlier one had in its memory.
  await openNewConference(later, server);
  await titleOf(later).fill("Mới trên đường");
  await later.keyboard.press("Control+s");
  await expect(stateLine(later)).toHaveText(/\(2 mục\)$/);
  await later.goto(server.url + paths.outbox());
  await expect(later.getByRole("listitem").filter({ hasText: "trên đường" })).toHaveCount(2);

  await context.setOffline(false);
  await expect(later.getByText("Không có gì chờ gửi")).toBeVisible({ timeout: 60_000 });
  await expect(presumed(later)).toHaveCount(0);
  expect(await onServer(later)).toEqual(["Dở từ hôm trước, viết tiếp trên đường", "Mới trên đường"]);
});

test("the session ended meanwhile: signing in stands over the form, and the words are saved afterwards", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await leaveNetwork(page);
  await expireSession(page);
  await typeOffline(page, "Gõ khi phiên đã hết");

  await page.context().setOffline(false);
  await again(page).waitFor({ timeout: 60_000 });
  await expect(titleOf(page)).toHaveValue("Gõ khi phiên đã hết");
  await again(page).getByRole("button", { name: "Để sau" }).click();
  await expect(again(page)).toHaveCount(0);
  // Whoever puts it off goes on typing, and finds the question again.
  await titleOf(page).fill("Gõ khi phiên đã hết, gõ tiếp");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await again(page).getByLabel("Mật khẩu", { exact: true }).fill(server.adminPassword);
  await again(page).getByRole("button", { name: "Đăng nhập" }).click();
  await expect(again(page)).toHaveCount(0, { timeout: 30_000 });
  await expect(presumed(page)).toHaveCount(0);
  await page.keyboard.press("Control+s");
  await expect(stateLine(page)).toHaveText(/^Đã lưu trên máy chủ lúc/);
  expect(await onServer(page)).toContain("Gõ khi phiên đã hết, gõ tiếp");
});

test("somebody else is signed in in this browser: the dialog says who over the open form, and nothing goes under the other name or is shown to it", async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await enter(page, server);
  await untilKept(page);
  const made = await write<{ link: string }>(page, "POST", "/accounts", {
    id: crypto.randomUUID(),
    content: { username: "nguoi.sau", name: "Người Sau", post: openPost("staff") },
  });
  const password = "nắng tháng ba trên sông Cầu";
  await choosePassword(server.url, made.link, password);
  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await enter(otherPage, { ...server, adminPassword: password }, "nguoi.sau");
  await page.context().setOffline(true);
  await typeOffline(page, "Chữ riêng của người trước");
  await page.keyboard.press("Control+s");
  await expect(stateLine(page)).toHaveText(/\(1 mục\)$/);

  await page.context().addCookies(await other.cookies());
  await page.context().setOffline(false);
  const dialog = page.getByRole("dialog", { name: "Tài khoản khác đang đăng nhập" });
  await expect(dialog).toContainText("Người Sau đã đăng nhập", { timeout: 60_000 });
  await expect(titleOf(page)).toHaveValue("Chữ riêng của người trước");
  expect(await onServer(otherPage)).not.toContain("Chữ riêng của người trước");

  await dialog.getByRole("button", { name: "Làm việc với tài khoản Người Sau" }).click();
  await expect(page.getByRole("button", { name: "Người Sau" })).toBeVisible();
  // From now on it is the other's device, with a network and without.
  await page.context().setOffline(true);
  for (const path of [paths.home(), paths.newConference(), paths.outbox()]) {
    await page.goto(server.url + path);
    await expect(page.getByText("đang mở phần của Người Sau")).toBeVisible();
    await expect(page.getByText("Chữ riêng của người trước")).toHaveCount(0);
  }
  await other.close();
});

test("after signing out, and on a shared computer, it opens for nobody; it says so and goes on by itself", async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  await leaveNetwork(page);
  await typeOffline(page, "Giữ lại khi đi");
  await page.context().setOffline(false);
  await expect(presumed(page)).toHaveCount(0, { timeout: 60_000 });
  await page.getByRole("button", { name: "Quản trị viên" }).click();
  await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
  await page.getByRole("button", { name: "Đăng xuất, giữ trên máy này" }).click();
  await page.getByLabel("Tên đăng nhập").waitFor();
  await page.context().setOffline(true);
  await page.goto(server.url);
  await expect(nobody(page)).toBeVisible();
  await expect(page.getByText("Giữ lại khi đi")).toHaveCount(0);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(nobody(page)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByLabel("Tên đăng nhập")).toBeVisible({ timeout: 60_000 });

  const shared = await (await browser.newContext()).newPage();
  await shared.goto(server.url);
  await shared.getByLabel("Máy dùng chung: không giữ gì trên máy này").check();
  await shared.getByLabel("Tên đăng nhập").fill("admin");
  await shared.getByLabel("Mật khẩu", { exact: true }).fill(server.adminPassword);
  await shared.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(frameOf(shared)).toBeVisible();
  await untilKept(shared);
  await shared.context().setOffline(true);
  await shared.goto(server.url);
  await expect(nobody(shared)).toBeVisible();
  await expect(shared.getByText("vẫn còn nguyên")).toHaveCount(0);
  await expect(frameOf(shared)).toHaveCount(0);
  await shared.context().close();
});

test("two weeks after the server last knew its person, a device opens for nobody until it is asked again", async ({
  page,
}) => {
  await leaveNetwork(page);
  await page.clock.setSystemTime(Date.now() + 13 * 86_400_000);
  await page.goto(server.url);
  await expect(presumed(page)).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 15 * 86_400_000);
  await page.goto(server.url);
  await expect(nobody(page)).toBeVisible();
});

test("on a line that neither carries nor breaks, the device opens for its person after a while", async ({
  page,
}) => {
  await enter(page, server);
  await untilKept(page);
  // No call is ever answered: nothing says that there is no network.
  await page.route("**/api/**", () => undefined);
  await page.clock.install();
  await page.goto(server.url);
  // Its patience begins once the page has come so far.
  await expect(async () => {
    await page.clock.fastForward(8000);
    await expect(presumed(page)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
});
