import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { paths } from "../../src/paths.ts";
import { choosePassword, signIn, write } from "../support/browserFaults.ts";
import { type RunningProvider, startProvider } from "../support/oidcProvider.ts";
import { freePort } from "../support/ports.mjs";
import { freshDatabase } from "../support/postgres.mjs";
import { type RunningServer, startServer } from "../support/startServer.ts";

const password = "mưa rào mùa hạ 2026";

async function expectNoAxeFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`)).toEqual([]);
}

for (const engine of ["SQLite", "PostgreSQL"] as const) {
  test.describe(`People and their rights on ${engine}`, () => {
    let server: RunningServer;
    let provider: RunningProvider;
    let drop = async () => {};
    test.beforeAll(async () => {
      const port = await freePort();
      const baseUrl = `http://127.0.0.1:${port}`;
      provider = await startProvider(baseUrl);
      const env = {
        PORT: String(port),
        BASE_URL: baseUrl,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_NAME: "Cổng tỉnh",
      };
      if (engine === "SQLite") server = await startServer({ env });
      else {
        const database = await freshDatabase();
        drop = database.drop;
        server = await startServer({ databaseUrl: database.url, env });
      }
    });
    test.afterAll(async () => {
      await server.stop();
      await provider.stop();
      await drop();
    });
    const enter = (page: Page) => signIn(page, server.url, "admin", server.adminPassword);
    const address = (path: string) => server.url + path;

    async function invite(page: Page, username: string, more: object = {}): Promise<string> {
      const content = { username, name: `Người ${username}`, post: openPost("staff"), ...more };
      const { link } = await write<{ link: string }>(page, "POST", "/accounts", { id: newId(), content });
      return link;
    }

    test("somebody is invited, chooses a password by the link, once, and works", async ({ browser }) => {
      const admin = await (await browser.newContext()).newPage();
      await enter(admin);
      await admin.goto(address(paths.accounts()));
      await admin.getByRole("button", { name: "Mời người dùng" }).first().click();
      const form = admin.getByRole("dialog", { name: "Mời người dùng" });
      await form.getByLabel("Họ tên").fill("Trần Thị Bình");
      await form.getByLabel("Tên đăng nhập").fill("binh.tran");
      await form.getByRole("radio", { name: /^Cán bộ phòng/ }).check();
      await form.getByRole("button", { name: "Mời người dùng" }).click();
      const handOver = admin.getByRole("dialog", { name: "Đường dẫn đặt mật khẩu" });
      const link = await handOver.getByText(/\/mat-khau-moi#/).textContent();
      await expectNoAxeFaults(admin);

      const guest = await (await browser.newContext()).newPage();
      await guest.goto(link ?? "");
      await expect(guest.getByRole("heading", { name: "Đặt mật khẩu" })).toBeVisible();
      await expectNoAxeFaults(guest);
      await guest.getByLabel("Mật khẩu mới").fill(password);
      await guest.getByRole("button", { name: "Đặt mật khẩu và vào" }).click();
      await expect(guest.getByRole("button", { name: "Trần Thị Bình" })).toBeVisible();
      await guest.goto(address(paths.newConference()));
      await expect(guest.locator("#title")).toBeVisible();

      const second = await (await browser.newContext()).newPage();
      await second.goto(link ?? "");
      await second.getByLabel("Mật khẩu mới").fill(password);
      await second.getByRole("button", { name: "Đặt mật khẩu và vào" }).click();
      await expect(second.getByRole("alert")).toContainText("đã dùng rồi hoặc đã hết hạn");
    });

    test("who is switched off while typing is told at the next save, and every word stays", async ({
      browser,
    }) => {
      const admin = await (await browser.newContext()).newPage();
      await enter(admin);
      await choosePassword(server.url, await invite(admin, "dang.go"), password);
      const editor = await (await browser.newContext()).newPage();
      await signIn(editor, server.url, "dang.go", password);
      const id = newId();
      const content = { ...emptyConference(), title: "Hồ sơ đang sửa" };
      await write(editor, "POST", "/conferences", { id, content });
      await editor.goto(address(paths.editConference(id)));
      await editor.locator("#title").fill("Chữ đang gõ dở");

      await admin.goto(address(paths.accounts()));
      await admin.getByRole("button", { name: "Việc với Người dang.go" }).click();
      await admin.getByRole("menuitem", { name: "Ngừng tài khoản" }).click();
      await admin.getByRole("dialog").getByRole("button", { name: "Ngừng tài khoản" }).click();
      await expect(admin.getByText("Đã ngừng tài khoản Người dang.go.")).toBeVisible();

      await editor.keyboard.press("Control+s");
      const again = editor.getByRole("dialog", { name: "Đăng nhập lại" });
      await expect(again).toBeVisible();
      await again.getByLabel("Mật khẩu", { exact: true }).fill(password);
      await again.getByRole("button", { name: "Đăng nhập", exact: true }).click();
      await expect(again.getByRole("alert")).toContainText("không đúng");
      await expect(editor.locator("#title")).toHaveValue("Chữ đang gõ dở");

      await admin.getByRole("button", { name: "Việc với Người dang.go" }).click();
      await admin.getByRole("menuitem", { name: "Cho dùng lại" }).click();
      await admin.getByRole("dialog").getByRole("button", { name: "Cho dùng lại" }).click();
      await expect(admin.getByText("Tài khoản Người dang.go dùng lại được.")).toBeVisible();
      await again.getByLabel("Mật khẩu", { exact: true }).fill(password);
      await again.getByRole("button", { name: "Đăng nhập", exact: true }).click();
      await expect(again).toBeHidden();
      await editor.keyboard.press("Control+s");
      await expect
        .poll(async () => {
          const kept = await editor.request.get(address(`/api/conferences/${id}`));
          return ((await kept.json()) as { content: { title: string } }).content.title;
        })
        .toBe("Chữ đang gõ dở");
    });

    test("a post that ends while its holder types takes the right to save, not the words", async ({
      browser,
    }) => {
      const admin = await (await browser.newContext()).newPage();
      await enter(admin);
      await choosePassword(server.url, await invite(admin, "het.han"), password);
      const editor = await (await browser.newContext()).newPage();
      await signIn(editor, server.url, "het.han", password);
      await editor.goto(address(paths.newConference()));
      await editor.locator("#title").fill("Chữ của người hết phân công");

      await admin.goto(address(paths.accounts()));
      await admin.getByRole("link", { name: "Người het.han" }).click();
      await expect(admin.getByRole("heading", { name: "Phân công" })).toBeVisible();
      await expectNoAxeFaults(admin);
      await admin.getByRole("button", { name: "Việc với phân công này" }).click();
      await admin.getByRole("menuitem", { name: "Kết thúc phân công" }).click();
      await admin.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
      await expect(admin.getByText("Đã hết")).toBeVisible();

      await editor.keyboard.press("Control+s");
      await expect(
        editor.getByText(/Vai trò hiện tại không được|không được sửa hội nghị/).first(),
      ).toBeVisible();
      await expect(editor.locator("#title")).toHaveValue("Chữ của người hết phân công");

      const later = await (await browser.newContext()).newPage();
      await later.goto(server.url);
      await later.getByLabel("Tên đăng nhập").fill("het.han");
      await later.getByLabel("Mật khẩu", { exact: true }).fill(password);
      await later.getByRole("button", { name: "Đăng nhập", exact: true }).click();
      await expect(later.getByRole("heading", { name: "Chào Người het.han" })).toBeVisible();
      await expectNoAxeFaults(later);
    });

    test("somebody signs in at the provider, and over an open form in another tab", async ({ browser }) => {
      const admin = await (await browser.newContext()).newPage();
      await enter(admin);
      await invite(admin, "mot.lan", { signInName: "mot.lan.tinh" });
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address(paths.newConference()));
      await page.getByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" }).click();
      await atProvider(page, "mot.lan.tinh");
      await expect(page.locator("#title")).toBeVisible();
      await expect(page.getByRole("button", { name: "Người mot.lan" })).toBeVisible();

      await page.locator("#title").fill("Chữ chưa lưu");
      await context.clearCookies({ name: /^so-ket$/ });
      await page.keyboard.press("Control+s");
      const again = page.getByRole("dialog", { name: "Đăng nhập lại" });
      const opened = context.waitForEvent("page");
      await again.getByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" }).click();
      const tab = await opened;
      await expect(tab.getByRole("navigation", { name: "Điều hướng" }).first()).toBeVisible();
      await tab.close();
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await expect(again).toBeHidden();
      await expect(page.locator("#title")).toHaveValue("Chữ chưa lưu");

      const stranger = await (await browser.newContext()).newPage();
      await stranger.goto(server.url);
      await stranger.getByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" }).click();
      await atProvider(stranger, "nguoi.la");
      await expect(stranger.getByText(/chưa có tài khoản nào trong sổ này gắn với bạn/)).toBeVisible();
      await expectNoAxeFaults(stranger);

      await stranger.getByRole("link", { name: "Đăng xuất khỏi Cổng tỉnh để dùng tài khoản khác" }).click();
      await stranger.locator("button[name=logout]").click();
      await stranger.getByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" }).click();
      await atProvider(stranger, "mot.lan.tinh");
      await stranger.getByRole("button", { name: "Người mot.lan" }).click();
      await stranger.getByRole("menuitem", { name: "Đăng xuất" }).click();
      await stranger.locator("button[name=logout]").click();
      await stranger.getByRole("link", { name: "Đăng nhập bằng Cổng tỉnh" }).click();
      await expect(stranger.locator("input[name=login]")).toBeVisible();
    });
  });
}

/** Types a name on the provider's own page, and lets it tell us. */
async function atProvider(page: Page, login: string): Promise<void> {
  await page.locator("input[name=login]").fill(login);
  await page.locator("input[name=password]").fill("whatever");
  await page.locator("button[type=submit]").click();
  const consent = page.locator("input[name=prompt][value=consent]");
  if ((await consent.count()) > 0) await page.locator("button[type=submit]").click();
}
