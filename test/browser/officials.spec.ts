import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect } from "@playwright/test";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { signIn, write } from "../support/browserFaults.ts";
import { journeyOnEachDatabase } from "../support/journeyOnEachDatabase.ts";
import type { RunningServer } from "../support/startServer.ts";

const name = "Nguyễn Văn Mẫu";

async function journey(browser: Browser, { url, adminPassword }: RunningServer): Promise<void> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await signIn(page, url, "admin", adminPassword);
  const unit = newId();
  const content = { name: "Ban Tuyên giáo Tỉnh ủy", shortName: "", kind: "party" };
  await write(page, "POST", "/units", { id: unit, content });

  await page.goto(paths.officials());
  await page.getByRole("button", { name: "Thêm cán bộ" }).first().click();
  await page.getByLabel("Họ tên").fill(name);
  await page.getByLabel(/mẫu/).check();
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  for (const [day, title, count] of [
    ["1/1/2024", "Phó Trưởng ban", 1],
    ["1/7/2025", "Trưởng ban", 2],
  ] as const) {
    await page.getByRole("button", { name: "Đổi chức vụ" }).click();
    const decision = page.getByRole("dialog");
    await decision.getByLabel("Từ ngày").fill(day);
    for (const held of await decision.getByRole("checkbox").all()) await held.check();
    await decision.getByLabel("Chức vụ", { exact: true }).fill(title);
    await decision.getByRole("combobox", { name: "Đơn vị" }).pressSequentially("tuyen giao");
    await page.getByRole("option", { name: content.name }).click();
    await decision.getByRole("button", { name: "Lưu quyết định" }).click();
    await expect(decision).toBeHidden();
    // The next decision is about the person as the page shows them, so it waits for the answer to this one.
    const posts = page.getByRole("table", { name: "Chức vụ qua thời gian" });
    await expect(posts.getByRole("rowheader")).toHaveCount(count);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(paths.newConference());
  await page.getByLabel("Ngày", { exact: true }).fill("10/1/2025");
  await page.keyboard.press("Tab");
  await page.getByRole("textbox", { name: "Tên hội nghị" }).fill("Hội nghị tổng kết năm 2024");
  await page.getByRole("button", { name: "Thêm người" }).click();
  await page.keyboard.type("van mau");
  await page.getByRole("option", { name: /Phó Trưởng Ban Tuyên giáo Tỉnh ủy/ }).click();
  const people = page.getByRole("list", { name: "Người chủ trì, chỉ đạo" });
  await expect(people.getByLabel("Chức vụ")).toHaveValue("Phó Trưởng Ban Tuyên giáo Tỉnh ủy");
  await people.getByRole("checkbox", { name: "Chủ trì" }).check();
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/^Đã lưu trên máy chủ lúc/)).toBeVisible();

  await page.goto(paths.officials());
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "Hội nghị đã chủ trì · 1" }).click();
  await expect(page.getByText(`Người chủ trì: ${name}`)).toBeVisible();
  await expect(page.getByRole("link", { name: "Hội nghị tổng kết năm 2024" })).toBeVisible();
  await page.goto(paths.unit(unit, "2025-01-10"));
  const held = page.getByRole("region", { name: /^Người giữ chức vụ/ });
  await expect(held).toContainText("Phó Trưởng Ban Tuyên giáo Tỉnh ủy");
  await expect(held.getByRole("link", { name })).toHaveAttribute("href", /\?on=2025-01-10$/);
  await context.close();
}

journeyOnEachDatabase("An official with dated posts presides over a conference of a past day", journey);
