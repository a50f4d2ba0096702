import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { signIn, write } from "../support/browserFaults.ts";
import { type RunningServer, startServer } from "../support/startServer.ts";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const tickOf = (page: Page, quarter: number) =>
  page.getByRole("checkbox", { name: `Chọn Giao ban quý ${quarter}` });
const bar = (page: Page) => page.getByRole("region", { name: "Các hội nghị đã chọn" });

test("rows are chosen with the mouse, and under a finger on the cards of a phone; the rest of a row still leads to its record", async ({
  page,
}) => {
  await signIn(page, server.url, "admin", server.adminPassword);
  for (const quarter of [1, 2, 3]) {
    const content = { ...emptyConference(), title: `Giao ban quý ${quarter}` };
    await write(page, "POST", "/conferences", { id: newId(), content });
  }
  await page.goto(server.url + paths.conferences());
  await page.getByRole("row").filter({ hasText: "Giao ban quý 2" }).hover();
  await tickOf(page, 2).click();
  await expect(bar(page)).toContainText("Đã chọn 1 hội nghị");
  await bar(page).getByRole("button", { name: "Bỏ chọn" }).click();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(tickOf(page, 1)).toBeHidden();
  await page.getByRole("button", { name: "Chọn nhiều" }).click();
  await tickOf(page, 1).click();
  await tickOf(page, 3).click();
  await expect(bar(page)).toContainText("Đã chọn 2 hội nghị");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Thôi chọn" }).click();
  await expect(tickOf(page, 1)).toBeHidden();
  await page.getByRole("row").filter({ hasText: "Giao ban quý 1" }).click();
  await expect(page.locator("#title")).toHaveValue("Giao ban quý 1");
});
