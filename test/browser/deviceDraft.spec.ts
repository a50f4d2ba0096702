import { expect, type Page, test } from "@playwright/test";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { openPost } from "../../src/domain/people/post.ts";
import { paths } from "../../src/paths.ts";
import {
  choosePassword,
  expireSession,
  type KillableBrowser,
  killTab,
  openKillableBrowser,
  write,
} from "../support/browserFaults.ts";
import { enter, openNewConference, stateLine, titleOf } from "../support/conferenceScreen.ts";
import { seededId, seededRandom } from "../support/random.ts";
import { type RunningServer, startServer } from "../support/startServer.ts";

/** SO_KET_SEED replays a run; SO_KET_KILLS makes it long. */
const seed = Number(process.env["SO_KET_SEED"] ?? Date.now() % 1_000_000);
const kills = Number(process.env["SO_KET_KILLS"] ?? 4);
const random = seededRandom(seed);

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());
test.beforeEach(() => {
  test.info().annotations.push({ type: "seed", description: `SO_KET_SEED=${seed}` });
});

const address = (path: string) => server.url + path;

async function makeConference(page: Page, title: string): Promise<string> {
  const id = seededId(random);
  await write(page, "POST", "/conferences", { id, content: { ...emptyConference(), title } });
  return id;
}

/** Types at the pace of a quick hand until the moment comes; answers when each length of text stood in the field. */
async function typeUntil(page: Page, text: string, moment: number): Promise<{ at: number; typed: string }[]> {
  const stood: { at: number; typed: string }[] = [];
  await titleOf(page).focus();
  await page.keyboard.press("End");
  for (const letter of text) {
    await page.keyboard.type(letter);
    stood.push({ at: Date.now(), typed: text.slice(0, stood.length + 1) });
    await page.waitForTimeout(20 + random() * 60);
    if (Date.now() - (stood[0]?.at ?? 0) >= moment) break;
  }
  return stood;
}

/** What must be there at least: everything that stood in the field a second before the end. */
const dueBefore = (stood: { at: number; typed: string }[], end: number) =>
  stood.filter(({ at }) => at <= end - 1000).at(-1)?.typed ?? "";

const sentence =
  "Hội nghị sơ kết công tác thi đua sáu tháng đầu năm, cụm số ba, họp tại Thái Nguyên ngày mười chín";

test.describe("Killed while typing", () => {
  let browser: KillableBrowser;
  test.beforeAll(async () => {
    browser = await openKillableBrowser();
  });
  test.afterAll(() => browser.close());

  const title = "text typed more than a second ago is there again after the tab or the browser is killed";
  test(title, { tag: "@drill" }, async () => {
    test.setTimeout(60_000 + kills * 15_000);
    const lost: string[] = [];
    const behind: number[] = [];
    let letters = 0;
    await enter(browser.context.pages()[0] ?? (await browser.context.newPage()), server);
    for (let round = 0; round < kills; round += 1) {
      const page = await browser.context.newPage();
      await openNewConference(page, server);
      const before = `${round}: `;
      const moment = 1300 + random() * 2200;
      const stood = await typeUntil(page, before + sentence, moment);
      const end = Date.now();
      const isBrowser = round % 2 === 1;
      if (isBrowser) await browser.kill();
      else await killTab(page);

      const again = await browser.context.newPage();
      if (isBrowser) await enter(again, server);
      await again.goto(address(paths.newConference()));
      const resume = again.getByRole("link", { name: new RegExp(`^Tiếp tục ${before}`) });
      const isThere = await resume.click({ timeout: 15_000 }).then(
        () => true,
        () => false,
      );
      if (isThere) await again.getByText("Có phần nhập chưa lưu lên máy chủ").waitFor();
      const found = isThere ? await titleOf(again).inputValue() : "";
      const due = dueBefore(stood, end);
      const typed = stood.at(-1)?.typed ?? "";
      if (!found.startsWith(due) || !typed.startsWith(found))
        lost.push(
          `round ${round} (${isBrowser ? "browser" : "tab"}): due "${due}", typed "${typed}", found "${found}"`,
        );
      letters += due.length;
      behind.push(typed.length - found.length);
      await again.close();
    }
    const most = Math.max(...behind);
    test.info().annotations.push({
      type: "figures",
      description: `kills of tab or browser while typing ${kills}, letters older than 1 s ${letters}, rounds that lost one ${lost.length}, most letters behind the last key ${most}`,
    });
    expect(letters).toBeGreaterThan(kills);
    expect(lost, `SO_KET_SEED=${seed}`).toEqual([]);
  });
});

test("a page loaded again in the middle of typing has the words at once, says where they are, and saves them as one record", async ({
  page,
}) => {
  await enter(page, server);
  await openNewConference(page, server);
  await titleOf(page).pressSequentially("Hội nghị đang nhập dở");
  await expect(stateLine(page)).toHaveText(/^Đã giữ trên máy này lúc \d\d:\d\d, chưa lưu lên máy chủ$/);
  await expect(page).toHaveURL(/draft=/);
  await titleOf(page).pressSequentially(" dang", { delay: 30 });
  await page.reload();

  await expect(titleOf(page)).toHaveValue("Hội nghị đang nhập dở dang");
  await expect(page.getByText("Có phần nhập chưa lưu lên máy chủ")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(stateLine(page)).toHaveText(/^Đã lưu trên máy chủ lúc \d\d:\d\d$/);
  // At once: the address may still be that of the draft.
  await page.reload();
  await expect(titleOf(page)).toHaveValue("Hội nghị đang nhập dở dang");
  await expect(page).toHaveURL(/\/sua$/);
  await expect(page.getByText("Có phần nhập chưa lưu lên máy chủ")).toHaveCount(0);
});

test("the server goes away while somebody types: the words stay, and are saved when it is back", async ({
  page,
}) => {
  const own = await startServer();
  try {
    await enter(page, own);
    await openNewConference(page, own);
    await titleOf(page).fill("Gõ khi máy chủ nghỉ");
    await own.kill();
    await page.keyboard.press("Control+s");
    await expect(stateLine(page)).toHaveText(
      /^(Đã giữ trên máy này, chưa gửi lên máy chủ|Chưa rõ máy chủ đã nhận hay chưa).*1 mục/,
      { timeout: 15_000 },
    );
    const back = await own.again();
    await expect(stateLine(page)).toHaveText(/^Đã lưu trên máy chủ lúc/, { timeout: 30_000 });
    const { rows } = await page.evaluate(async () => (await fetch("/api/conferences?q=nghi")).json());
    expect(rows.map((row: { title: string }) => row.title)).toEqual(["Gõ khi máy chủ nghỉ"]);
    await back.stop();
  } finally {
    await own.stop();
  }
});

test("another person on the same browser sees nothing of it, and the first one has it all again", async ({
  page,
}) => {
  await enter(page, server);
  const second = await write<{ link: string }>(page, "POST", "/accounts", {
    id: seededId(random),
    content: { username: "nguoi.hai", name: "Người Hai", post: openPost("staff") },
  });
  const password = "mật khẩu của người thứ hai 2026";
  await choosePassword(server.url, second.link, password);
  await openNewConference(page, server);
  await titleOf(page).fill("Chữ của người thứ nhất");
  await expect(stateLine(page)).toHaveText(/^Đã giữ trên máy này/);
  await expireSession(page);
  await page.keyboard.press("Control+s");
  await page.getByRole("button", { name: "Dùng tài khoản khác" }).click();

  await page.getByLabel("Tên đăng nhập").fill("nguoi.hai");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("navigation", { name: "Điều hướng" }).first()).toBeVisible();
  for (const path of [paths.home(), paths.newConference()]) {
    await page.goto(address(path));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.getByText("Chữ của người thứ nhất")).toHaveCount(0);
  }
  await expect(titleOf(page)).toHaveValue("");

  await page.context().clearCookies();
  await enter(page, server);
  await page.goto(address(paths.home()));
  await page.getByRole("link", { name: "Chữ của người thứ nhất" }).click();
  await expect(titleOf(page)).toHaveValue("Chữ của người thứ nhất");
});

test("somebody else signs in in a second tab: the first writes nothing under that name, and saves as its own person afterwards", async ({
  context,
}) => {
  const first = await context.newPage();
  await enter(first, server);
  const made = await write<{ link: string }>(first, "POST", "/accounts", {
    id: seededId(random),
    content: { username: "the.hai", name: "Người Thẻ Hai", post: openPost("staff") },
  });
  const password = "gió mùa đông bắc 2026";
  await choosePassword(server.url, made.link, password);
  const id = await makeConference(first, "Hồ sơ của thẻ một");
  await first.goto(address(paths.editConference(id)));
  await titleOf(first).fill("Chữ của thẻ một");
  await expect(stateLine(first)).toHaveText(/^Đã giữ trên máy này/);

  const second = await context.newPage();
  await expireSession(second);
  await second.goto(server.url);
  await second.getByLabel("Tên đăng nhập").fill("the.hai");
  await second.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await second.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(second.getByRole("button", { name: "Người Thẻ Hai" })).toBeVisible();

  await first.bringToFront();
  await first.keyboard.press("Control+s");
  const dialog = first.getByRole("dialog", { name: "Tài khoản khác đang đăng nhập" });
  await expect(dialog).toContainText("Người Thẻ Hai đã đăng nhập");
  const titleOnServer = () =>
    second.evaluate(async one => (await (await fetch(`/api/conferences/${one}`)).json()).content.title, id);
  expect(await titleOnServer()).toBe("Hồ sơ của thẻ một");
  await dialog.getByLabel("Mật khẩu", { exact: true }).fill(server.adminPassword);
  await dialog.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(titleOf(first)).toHaveValue("Chữ của thẻ một");
  await first.keyboard.press("Control+s");
  await expect(stateLine(first)).toHaveText(/^Đã lưu trên máy chủ/);
  const saved = await first.evaluate(
    async one => (await fetch(`/api/conferences/${one}/revisions`)).json(),
    id,
  );
  expect(saved.rows.map(({ by }: { by: string }) => by)).toEqual(["Quản trị viên", "Quản trị viên"]);
});

test("of two tabs one writes and the other says so; taking over brings the words along", async ({
  context,
}) => {
  const first = await context.newPage();
  await enter(first, server);
  const id = await makeConference(first, "Hai thẻ");
  await first.goto(address(paths.editConference(id)));
  await titleOf(first).fill("Hai thẻ, nhập ở thẻ một");
  await expect(stateLine(first)).toHaveText(/^Đã giữ trên máy này/);

  const second = await context.newPage();
  await second.goto(address(paths.editConference(id)));
  await expect(second.getByText("Hội nghị này đang được nhập ở thẻ khác")).toBeVisible();
  await expect(second.getByRole("button", { name: "Lưu nháp" })).toHaveCount(0);
  await titleOf(first).pressSequentially(", thêm nữa");
  await second.getByRole("button", { name: "Nhập tiếp ở thẻ này" }).click();
  await expect(titleOf(second)).toHaveValue("Hai thẻ, nhập ở thẻ một, thêm nữa");
  await expect(first.getByText("Hội nghị này đang được nhập ở thẻ khác")).toBeVisible();

  await titleOf(second).pressSequentially(" ở thẻ hai");
  await second.waitForTimeout(600);
  await killTab(second);
  await expect(titleOf(first)).toHaveValue("Hai thẻ, nhập ở thẻ một, thêm nữa ở thẻ hai");
  await titleOf(first).pressSequentially(" rồi thôi");
  await first.keyboard.press("Control+s");
  await expect(stateLine(first)).toHaveText(/^Đã lưu trên máy chủ/);
});

test("a shared computer keeps nothing, and says that the words are on the screen only", async ({ page }) => {
  await page.goto(server.url);
  await page.getByLabel("Máy dùng chung: không giữ gì trên máy này").check();
  await page.getByLabel("Tên đăng nhập").fill("admin");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(server.adminPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("navigation", { name: "Điều hướng" }).first()).toBeVisible();
  await openNewConference(page, server);
  await titleOf(page).fill("Chỉ trên màn hình");
  await expect(stateLine(page)).toHaveText(/^Mới ở trên màn hình|^Đã giữ phần đang nhập trên máy chủ/);
  const kept = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(resolve => {
      const opening = indexedDB.open("so-ket-drafts");
      opening.addEventListener("success", () => resolve(opening.result));
    });
    if (!db.objectStoreNames.contains("drafts")) return 0;
    const count = db.transaction("drafts").objectStore("drafts").count();
    return new Promise<number>(done => count.addEventListener("success", () => done(count.result)));
  });
  expect(kept).toBe(0);
});
