import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { blankRows } from "../../src/domain/conference/blankRows.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { signIn, write } from "../support/browserFaults.ts";
import { journeyOnEachDatabase } from "../support/journeyOnEachDatabase.ts";
import type { RunningServer } from "../support/startServer.ts";

const [propaganda, massWork] = ["Ban Tuyên giáo Tỉnh ủy", "Ban Dân vận Tỉnh ủy"];
const both = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
const facts = { name: "Cụm thi đua số 3", convenedBy: "Tỉnh ủy Thái Nguyên", sector: "tuyên giáo" };

/** Two boards in one cluster, and a conference of June 2024 that both attended. */
async function worldOf2024(page: Page) {
  const [cluster, first, second, conference] = [newId(), newId(), newId(), newId()];
  for (const [id, name] of [
    [first, propaganda],
    [second, massWork],
  ])
    await write(page, "POST", "/units", { id, content: { name, shortName: "", kind: "party" } });
  await write(page, "POST", "/clusters", { id: cluster, content: facts });
  const members = [first, second].map(unit => ({ id: newId(), unit, from: "", to: "", subGroup: "" }));
  await write(page, "PUT", `/clusters/${cluster}`, { ...clusterFrom(cluster, facts), members }, 1);
  const day = { written: "19/6/2024", value: "2024-06-19", precision: "day", part: null, inferred: false };
  const came = (unit: { id: string; name: string }) => ({
    ...blankRows.participant(),
    unit,
    attendance: "attended",
  });
  const content = {
    ...emptyConference(),
    title: "Sơ kết 6 tháng đầu năm 2024",
    kinds: ["halfYearReview"],
    date: day,
    cluster: { id: cluster, name: facts.name },
    participants: [came({ id: first, name: propaganda }), came({ id: second, name: massWork })],
  };
  await write(page, "POST", "/conferences", { id: conference, content });
  return { cluster, first, second, conference };
}

/** What the pages of 2024 say, word for word. */
async function pagesOf2024(page: Page, world: Awaited<ReturnType<typeof worldOf2024>>): Promise<string[]> {
  const addresses = [
    paths.units("2024-12-31"),
    paths.clusters("2024-12-31"),
    paths.conferences({ year: 2024 }),
    paths.conferences({ unit: world.second }),
    paths.conference(world.conference),
    paths.attendance(world.second),
  ];
  const said: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    said.push(`${address}\n${await page.getByRole("main").innerText()}`);
  }
  return said;
}

async function expectNoAxeFaults(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

async function journey(browser: Browser, { url, adminPassword }: RunningServer): Promise<void> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await signIn(page, url, "admin", adminPassword);
  const world = await worldOf2024(page);
  const before = await pagesOf2024(page, world);
  expect(before[0]).toContain(massWork);

  await page.goto(paths.unit(world.first));
  await page.getByRole("button", { name: "Đổi tên, hợp nhất, chia tách, giải thể" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Việc đã xảy ra" }).selectOption({ label: "Hợp nhất" });
  await dialog.getByRole("combobox", { name: /Hợp nhất với/ }).pressSequentially("ban dan van");
  await page.getByRole("option", { name: massWork }).click();
  await dialog.getByRole("textbox", { name: /^Tên mới/ }).fill(both);
  await dialog.getByRole("textbox", { name: /^Số văn bản/ }).fill("127-QĐ/TU");
  await dialog.getByRole("textbox", { name: /^Từ ngày/ }).fill("1/7/2025");
  await page.keyboard.press("Tab");
  await expect(dialog).toContainText("Thôi là thành viên hết ngày 30/06/2025");
  await expect(dialog).toContainText("đơn vị sau hợp nhất vào thay cùng nhóm");
  await expectNoAxeFaults(page);
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("link", { name: both }).click();
  await expect(page.getByRole("heading", { level: 1, name: both })).toBeVisible();
  const places = page.getByRole("region", { name: "Cụm thi đua qua thời gian" });
  await expect(places).toContainText(`${facts.name} · từ 01/07/2025`);
  await expectNoAxeFaults(page);

  expect(await pagesOf2024(page, world)).toEqual(before);

  await page.goto(paths.newConference());
  await page.getByLabel("Ngày", { exact: true }).fill("20/7/2025");
  await page.getByRole("button", { name: "Thêm đơn vị dự" }).click();
  await page.locator('[id="participants.0.unit"]').pressSequentially("dan van");
  const offered = page.getByRole("option");
  await expect(offered.filter({ hasText: both })).toBeVisible();
  for (const gone of [propaganda, massWork])
    await expect(offered.filter({ hasText: new RegExp(`^${gone}`) })).toHaveCount(0);
  await context.close();
}

journeyOnEachDatabase("Two boards are merged on 1 July 2025, and nothing of 2024 changes", journey);
