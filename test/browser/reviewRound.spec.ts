import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { type Id, newId } from "../../src/domain/id.ts";
import { openPost, type PostDraft } from "../../src/domain/people/post.ts";
import { paths } from "../../src/paths.ts";
import { untilKept } from "../support/browserFaults.ts";
import { journeyOnEachDatabase } from "../support/journeyOnEachDatabase.ts";
import type { RunningServer } from "../support/startServer.ts";

const password = "mật khẩu của riêng mình 2026";
const facts = { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo Tỉnh ủy", sector: "tuyên giáo" };

/** Calls the server from within the page, past the screens, and answers what it answered. */
async function call<Answer>(page: Page, method: string, path: string, content: object): Promise<Answer> {
  return page.evaluate(
    async ([how, where, body, key]) => {
      const headers = { "content-type": "application/json", "idempotency-key": key, "if-match": '"1"' };
      const response = await fetch(`/api${where}`, { method: how, headers, body });
      if (!response.ok) throw new Error(`${how} ${where}: ${await response.text()}`);
      return response.json();
    },
    [method, path, JSON.stringify(content), newId()] as const,
  );
}

async function signIn(page: Page, username: string, secret: string): Promise<void> {
  await page.goto("/");
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(secret);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation").first()).toBeVisible();
}

interface Cast {
  as: (username: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** Everybody of the round, each with an account, a post and a browser of their own. */
async function openCast(browser: Browser, server: RunningServer): Promise<Cast & { cluster: Id }> {
  const pages = new Map<string, Page>();
  const open = async () => (await browser.newContext({ baseURL: server.url })).newPage();
  const admin = await open();
  await signIn(admin, "admin", server.adminPassword);
  const unit = newId();
  const cluster = newId();
  const content = { name: "Tỉnh đoàn Thái Nguyên", shortName: "", kind: "front" };
  await call(admin, "POST", "/units", { id: unit, content });
  await call(admin, "POST", "/clusters", { id: cluster, content: facts });
  const members = [{ id: newId(), unit, from: "", to: "", subGroup: "" }];
  await call(admin, "PUT", `/clusters/${cluster}`, { ...clusterFrom(cluster, facts), members });
  const year = new Date().getFullYear();
  const period = { kind: "year", name: `Năm ${year}`, start: `${year}-01-01`, end: `${year}-12-31` };
  await call(admin, "POST", "/periods", { id: newId(), content: { ...period, cutOff: "", deadline: "" } });
  const posts: Record<string, PostDraft> = {
    baocao: { ...openPost("reporter"), unitId: unit },
    thuky: { ...openPost("secretary"), clusterId: cluster },
    canbo: openPost("staff"),
    lanhdao: openPost("leader"),
  };
  const as = async (username: string) => {
    const known = pages.get(username);
    if (known) return known;
    const account = { username, name: `Người ${username} (mẫu)`, post: posts[username] };
    const { link } = await call<{ link: string }>(admin, "POST", "/accounts", {
      id: newId(),
      content: account,
    });
    const page = await open();
    await page.goto("/");
    await call(page, "POST", "/session/link", { token: link, next: password });
    await page.goto("/");
    await expect(page.getByRole("navigation").first()).toBeVisible();
    pages.set(username, page);
    return page;
  };
  const close = async () => {
    for (const page of [admin, ...pages.values()]) await page.context().close();
  };
  return { as, close, cluster };
}

const day = (offset: number) => {
  const at = new Date(Date.now() + offset * 86_400_000);
  return `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
};

async function refuseViolations(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** The form is made, published and assigned on the screens that staff use. */
async function assign(page: Page): Promise<void> {
  await page.goto(paths.reviewForms());
  await page.getByRole("link", { name: "Tạo mẫu báo cáo" }).click();
  await page.getByLabel("Tên mẫu").fill("Báo cáo năm");
  await page.getByLabel("Phần 1: Tên phần").fill("Kết quả");
  await page.getByLabel("Câu hỏi hoặc tên chỉ tiêu").fill("Kết quả nổi bật");
  await page.getByRole("button", { name: "Thêm mục" }).click();
  await page.getByLabel("Câu hỏi hoặc tên chỉ tiêu").nth(1).fill("Số hội nghị");
  await page.getByLabel("Kiểu trả lời").nth(1).selectOption("count");
  await refuseViolations(page);
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Đã lưu mẫu báo cáo.")).toBeVisible();
  await page.getByRole("button", { name: "Ban hành" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await expect(page.getByText("Đã ban hành bản số 1.")).toBeVisible();

  await page.goto(paths.reviews());
  await page.getByRole("button", { name: "Giao báo cáo" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Kỳ").selectOption({ index: 1 });
  await dialog.getByLabel("Cụm").selectOption({ index: 1 });
  await dialog.getByLabel("Mở từ ngày").fill(day(-3));
  await dialog.getByLabel("Hạn nộp").fill(day(5));
  await dialog.getByLabel("Khóa sau ngày").fill(day(20));
  await expect(dialog.getByRole("region", { name: "Sẽ giao cho" })).toContainText("Tỉnh đoàn Thái Nguyên");
  await dialog.getByRole("button", { name: "Giao cho 1 đơn vị" }).click();
  await expect(page.getByText("Đã giao 1 báo cáo.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Tỉnh đoàn Thái Nguyên, Năm/ })).toBeVisible();
  await refuseViolations(page);
}

/** Opens the page anew where there is no network, and does something there. */
async function openOnTheRoad(page: Page, act: () => Promise<void>): Promise<void> {
  await untilKept(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText("Chưa có kết nối, đang mở phần của")).toBeVisible();
  await act();
  await page.context().setOffline(false);
}

/** The reporter writes by keyboard, opens it again in the middle and without a network, and checks what is to be sent. */
async function file(page: Page, story: string, count: string): Promise<void> {
  await page.goto(paths.reviews());
  await page
    .getByRole("link", { name: /Báo cáo năm/ })
    .first()
    .click();
  await page.getByRole("link", { name: /Viết/ }).click();
  await page.getByLabel("Kết quả nổi bật").fill("");
  await page.getByLabel("Kết quả nổi bật").pressSequentially(story);
  await expect(page.getByText(/Đã giữ trên máy này|đã giữ trên máy chủ/)).toBeVisible();
  await openOnTheRoad(page, async () => {
    await expect(page.getByLabel("Kết quả nổi bật")).toHaveValue(story);
    await page.getByLabel("Số hội nghị").fill(count);
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/\(1 mục\)$/)).toBeVisible();
  });
  await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible({ timeout: 60_000 });
  await refuseViolations(page);
  await page.getByRole("button", { name: "Kiểm tra và gửi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kiểm tra trước khi gửi" })).toBeVisible();
}

/** Opens the filing that waits for this person. */
async function openWaiting(page: Page): Promise<void> {
  await page.goto(paths.reviews());
  await page
    .getByRole("region", { name: /Chờ tôi xem/ })
    .getByRole("link")
    .click();
}

async function journey(browser: Browser, server: RunningServer): Promise<void> {
  const { as, close } = await openCast(browser, server);
  await assign(await as("canbo"));

  const reporter = await as("baocao");
  await file(reporter, "Đã tổ chức hội nghị", "12");
  await reporter.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(reporter.getByText(/Mã tiếp nhận BC-/)).toBeVisible();

  const secretary = await as("thuky");
  await openWaiting(secretary);
  await secretary.getByRole("link", { name: "Xem xét" }).click();
  await expect(secretary.getByText("2 trong 2 mục cần chú ý")).toBeVisible();
  // The page that has just come takes the focus to its heading, which may be after the first key.
  await expect(async () => {
    await secretary.keyboard.press("j");
    await expect(secretary.locator("[data-judged-field]:focus")).toContainText("Số hội nghị", {
      timeout: 500,
    });
  }).toPass();
  await secretary.keyboard.press("r");
  await secretary.getByLabel("Nhận xét", { exact: true }).fill("Số này có tính hội nghị trực tuyến không?");
  await refuseViolations(secretary);
  await secretary.getByRole("button", { name: "Trả lại (1 nhận xét)" }).click();
  await secretary
    .getByRole("dialog")
    .getByRole("button", { name: /Trả lại/ })
    .click();
  await expect(secretary.getByText("Đã trả lại báo cáo.")).toBeVisible();

  await reporter.goto("/");
  await expect(reporter.getByRole("link", { name: /1 thông báo|Hộp thư|chưa đọc/ }).first()).toBeVisible();
  await file(reporter, "Đã tổ chức hội nghị trực tiếp", "11");
  await reporter.getByLabel("Tóm tắt những gì đã sửa").fill("Bỏ một hội nghị trực tuyến");
  await reporter.getByLabel("Trả lời nhận xét: Số hội nghị").fill("Có một, nay đã bỏ");
  await reporter.getByRole("button", { name: "Gửi lại báo cáo" }).click();
  await expect(reporter.getByText(/Mã tiếp nhận BC-/)).toBeVisible();

  await openWaiting(secretary);
  await secretary.getByRole("link", { name: "Xem xét" }).click();
  await expect(secretary.getByText("2 trong 2 mục cần chú ý")).toBeVisible();
  await expect(secretary.getByText("Có một, nay đã bỏ")).toBeVisible();
  await secretary.getByRole("button", { name: "Thẩm định đạt" }).click();
  await expect(secretary.getByText("Đã thẩm định báo cáo.")).toBeVisible();

  const staff = await as("canbo");
  await openWaiting(staff);
  await staff.getByRole("link", { name: "Xem xét" }).click();
  await staff.getByRole("button", { name: "Thẩm định đạt" }).click();
  await expect(staff.getByText("Đã thẩm định báo cáo.")).toBeVisible();

  const leader = await as("lanhdao");
  await openWaiting(leader);
  await leader.getByRole("button", { name: "Phê duyệt" }).click();
  await expect(leader.getByText("Đã phê duyệt báo cáo.")).toBeVisible();
  await refuseViolations(leader);
  await leader.getByRole("link", { name: "Lịch sử" }).click();
  for (const act of ["Phê duyệt", "Thẩm định", "Gửi lại", "Trả lại", "Gửi"])
    await expect(leader.getByRole("rowheader", { name: act, exact: true }).first()).toBeVisible();
  await close();
}

journeyOnEachDatabase("A whole round of reviews, each as themselves", journey);
