import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect as expectSoon, type Locator, type Page, test } from "@playwright/test";
import { seedId } from "../../mocks/seed/seedId.ts";
import { readTableFile } from "../../src/domain/table/tableFile.ts";
import { servePractice } from "../support/servePractice.ts";

const article = "Cụm thi đua số 3: Giao ban công tác tuyên giáo 6 tháng đầu năm 2020";

// The first visit builds the sample world, which takes its time on a busy machine.
const expect = expectSoon.configure({ timeout: 20_000 });

const address = servePractice();

/** What went wrong unseen: requests that left the demo's own address, and errors in the console. */
function watch(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on("request", request => {
    if (!request.url().startsWith(address()) && /^(https?|wss?):/.test(request.url()))
      seen.push(request.url());
  });
  context.on("console", message => {
    if (message.type() === "error") seen.push(message.text());
  });
  context.on("weberror", problem => seen.push(problem.error().message));
  return seen;
}

async function enterAs(page: Page, role: string): Promise<void> {
  await page.goto(address());
  await page.getByRole("button", { name: new RegExp(`^${role}`) }).click();
  await expect(page.getByRole("navigation", { name: "Điều hướng" }).first()).toBeVisible();
}

async function openRegister(page: Page, query = ""): Promise<void> {
  await page.goto(`${address()}hoi-nghi${query}`);
  await expect(page.getByRole("heading", { level: 1, name: "Hội nghị" })).toBeVisible();
}

async function practise(page: Page, role: string, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: `Vai trò: ${role}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Writes a unit from within a tab, past the screens; the answer's status. */
function writeUnit(tab: Page, number: number): Promise<number> {
  return tab.evaluate(async n => {
    const content = { name: `Đơn vị chung ${n}`, shortName: "", kind: "" };
    const headers = { "content-type": "application/json", "idempotency-key": `shared ${n}` };
    const body = JSON.stringify({ id: `01890000-0000-7000-8000-00000000001${n}`, content });
    return (await fetch("/api/units", { method: "POST", headers, body })).status;
  }, number);
}

/** The units that `writeUnit` has written, as a tab sees them. */
function writtenUnits(tab: Page): Promise<string[]> {
  return tab.evaluate(async () => {
    const { rows } = await (await fetch("/api/units")).json();
    return rows.map((row: { name: string }) => row.name).filter((name: string) => name.includes("chung"));
  });
}

test("the whole program runs in the page: find, reload, be somebody else, begin anew", async ({
  page,
  context,
}) => {
  const unseen = watch(context);
  await enterAs(page, "Cán bộ phòng");

  await openRegister(page);
  await expect(page.getByRole("row").filter({ hasText: "2026" }).first()).toBeVisible();

  await page.getByRole("textbox", { name: "Tìm trong hội nghị" }).fill("thai nguyen covid");
  await expect(page.getByText("trong 2 hội nghị")).toBeVisible();
  await expect(page.getByRole("link", { name: article })).toBeVisible();
  await page.getByRole("link", { name: article }).click();
  await expect(page.getByRole("heading", { level: 1, name: article })).toBeVisible();
  await expect(page.getByText("Hoàng Nhung")).toBeVisible();

  // A write, so that there is something to keep and something to begin anew from.
  const name = "Đơn vị chung 9";
  expect(await writeUnit(page, 9)).toBe(200);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: article })).toBeVisible();
  await page.goto(`${address()}don-vi`);
  await expect(page.getByText(name)).toBeVisible();

  await practise(page, "Cán bộ phòng", /^Lãnh đạo/);
  await openRegister(page);
  await expect(page.getByRole("link", { name: "Ghi hội nghị", exact: true })).toHaveCount(0);

  await practise(page, "Lãnh đạo", /^Xóa dữ liệu/);
  await page.getByRole("dialog").getByRole("button", { name: "Xóa và dựng lại" }).click();
  await expect(page.getByText("Chọn một vai trò")).toBeVisible();
  await enterAs(page, "Cán bộ phòng");
  await page.goto(`${address()}don-vi`);
  await expect(page.getByText("Tỉnh đoàn Thái Nguyên")).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  expect(unseen).toEqual([]);
});

test("two tabs share one world, each with a role of its own", async ({ page, context }) => {
  const unseen = watch(context);
  await enterAs(page, "Cán bộ phòng");
  const other = await context.newPage();
  await enterAs(other, "Lãnh đạo");
  await openRegister(other);

  expect(await writeUnit(page, 1)).toBe(200);
  expect(await writtenUnits(other)).toEqual(["Đơn vị chung 1"]);
  expect(await writeUnit(other, 2)).toBe(403);
  expect(await writeUnit(page, 3)).toBe(200);
  await page.close();
  expect(await writtenUnits(other)).toEqual(["Đơn vị chung 1", "Đơn vị chung 3"]);
  expect(unseen.filter(line => !line.includes("403"))).toEqual([]);
});

test("works where service workers are forbidden, file included", async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const unseen = watch(context);
  const page = await context.newPage();
  await enterAs(page, "Cán bộ phòng");
  await openRegister(page, "?q=covid");
  await expect(page.getByRole("link", { name: article })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Xuất CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  expect(unseen).toEqual([]);
  await context.close();
});

/** The bytes of the file that is downloaded when this is pressed. */
async function downloaded(page: Page, press: Locator): Promise<Buffer> {
  const downloading = page.waitForEvent("download");
  await press.click();
  const stream = await (await downloading).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

test("hands over the list as a file, and chosen rows as a workbook", async ({ page, context }) => {
  const unseen = watch(context);
  await enterAs(page, "Lãnh đạo");
  await openRegister(page);
  const csv = await downloaded(page, page.getByRole("link", { name: "Xuất CSV" }));
  expect(csv.toString("utf8")).toContain(article);

  await page.getByRole("link", { name: article }).focus();
  await page.keyboard.press("x");
  const bar = page.getByRole("region", { name: "Các hội nghị đã chọn" });
  const chosen = await downloaded(page, bar.getByRole("link", { name: "CSV" }));
  const book = await downloaded(page, bar.getByRole("button", { name: "Excel" }));
  const [fromText, fromBook] = await Promise.all([readTableFile(chosen, 10), readTableFile(book, 10)]);
  expect(fromBook).toEqual(fromText);
  expect(fromBook).toMatchObject({ rows: [{}, expect.arrayContaining([article])] });
  expect(unseen).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has no barrier that axe can find, ${colorScheme}`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({ colorScheme, locale: "vi-VN" });
    const page = await context.newPage();
    await page.goto(address());
    await expect(page.getByText("Chọn một vai trò")).toBeVisible();
    const barriers: unknown[] = [];
    const look = async (place: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      barriers.push(...violations.map(({ id, nodes }) => ({ place, id, html: nodes[0]?.html })));
    };
    await look("sign-in");
    await enterAs(page, "Quản trị");
    for (const place of [
      "",
      "hoi-nghi",
      "don-vi",
      "cum",
      "ky",
      "nguoi",
      `nguoi/${seedId("official hong")}`,
      `nguoi/${seedId("official hong")}/sua`,
      "tai-khoan",
      "tai-khoan-cua-toi",
      "hoi-nghi/moi",
    ]) {
      await page.goto(address() + place);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await look(place);
    }
    await openRegister(page, "?q=covid");
    await page.getByRole("link", { name: article }).click();
    await expect(page.getByRole("heading", { level: 1, name: article })).toBeVisible();
    await look("record");
    const record = page.url();
    for (const place of ["sua", "lich-su"]) {
      await page.goto(`${record}/${place}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await look(place);
    }
    expect(barriers).toEqual([]);
    await context.close();
  });
}
