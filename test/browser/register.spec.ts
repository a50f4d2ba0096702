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

test("a first load asks for each answer once, beside the scripts, and for nothing but the session while nobody is signed in", async ({
  page,
}) => {
  let asked: string[] = [];
  page.on("request", request => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(pathname + search);
  });
  await page.goto(server.url + paths.conferences());
  await page.getByRole("textbox", { name: "Tên đăng nhập" }).waitFor();
  expect(asked).toEqual(["/api/session"]);

  await signIn(page, server.url, "admin", server.adminPassword);
  await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
  for (const [address, first] of [
    [`${paths.conferences()}?q=giao&sort=title`, "/api/conferences?q=giao&sort=title"],
    [paths.home(), "/api/home"],
  ] as const) {
    asked = [];
    await page.goto(server.url + address);
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(asked.slice(0, 2)).toEqual(["/api/session", first]);
    expect(asked.filter(one => one === "/api/session" || one === first)).toHaveLength(2);
  }
});
