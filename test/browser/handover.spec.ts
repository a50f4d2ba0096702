import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { clusterFrom } from "../../src/domain/cluster/cluster.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { signIn, write } from "../support/browserFaults.ts";
import { journeyOnEachDatabase } from "../support/journeyOnEachDatabase.ts";
import { pdfText } from "../support/pdfText.ts";
import type { RunningServer } from "../support/startServer.ts";

const facts = { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo Tỉnh ủy", sector: "tuyên giáo" };

/** A cluster that the first unit has headed since the beginning of 2026. */
async function headedCluster(page: Page): Promise<string> {
  const [id, front, farmers] = [newId(), newId(), newId()];
  for (const [unit, name] of [
    [front, "Tỉnh đoàn"],
    [farmers, "Hội Nông dân tỉnh"],
  ])
    await write(page, "POST", "/units", { id: unit, content: { name, shortName: "", kind: "front" } });
  await write(page, "POST", "/clusters", { id, content: facts });
  const member = (unit: string) => ({ id: newId(), unit, from: "", to: "", subGroup: "" });
  const head = {
    id: newId(),
    unit: front,
    as: "head",
    from: "2026-01-01",
    to: "",
    method: "elected",
    basis: "",
  };
  const members = [member(front), member(farmers)];
  await write(page, "PUT", `/clusters/${id}`, { ...clusterFrom(id, facts), members, heads: [head] }, 1);
  return id;
}

async function journey(browser: Browser, { url, adminPassword }: RunningServer): Promise<void> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await signIn(page, url, "admin", adminPassword);
  const id = await headedCluster(page);
  await page.goto(paths.clusters());
  await page.getByRole("link", { name: facts.name, exact: true }).click();
  await page.getByRole("link", { name: "Bàn giao" }).click();
  await page.getByLabel("Nhận từ ngày").fill("1/1/2027");
  await page.getByRole("combobox", { name: "Cụm trưởng mới" }).pressSequentially("nong dan");
  await page.getByRole("option", { name: /Hội Nông dân tỉnh/ }).click();
  await page.getByLabel("Văn bản căn cứ").fill("Biên bản số 7-BB/CTĐ");
  const preview = page.getByRole("region", { name: "Việc sẽ làm" });
  await expect(preview).toContainText("Tỉnh đoàn thôi làm Cụm trưởng hết ngày 31/12/2026");
  await expect(preview).toContainText("Hội Nông dân tỉnh làm Cụm trưởng từ ngày 01/01/2027");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Bàn giao" }).click();

  await expect(page).toHaveURL(paths.handoverSheet(id, "2027-01-01"));
  await expect(page.getByText("Cụm trưởng: Hội Nông dân tỉnh")).toBeVisible();
  const paper = (await pdfText(await page.pdf({ format: "A4" }))).normalize("NFC").replace(/\s+/g, "");
  for (const said of [
    "Phiếu bàn giao ngày 01/01/2027",
    facts.name,
    "Biên bản số 7-BB/CTĐ",
    "Bên giao",
    "Bên nhận",
  ])
    expect(paper).toContain(said.replace(/\s+/g, ""));

  for (const [on, head] of [
    ["2026-12-31", "Tỉnh đoàn"],
    ["2027-01-01", "Hội Nông dân tỉnh"],
  ] as const) {
    await page.goto(`${paths.clusters()}?on=${on}`);
    await expect(page.getByRole("row", { name: new RegExp(`${facts.name}.*${head}`) })).toBeVisible();
  }
  await page.goto(paths.cluster(id));
  await expect(page.getByRole("heading", { level: 1, name: facts.name })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await context.close();
}

journeyOnEachDatabase("A cluster is handed over", journey);
