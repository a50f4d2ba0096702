import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pdf } from "../../mocks/seed/samplePaper.ts";
import { hall, png } from "../../mocks/seed/samplePicture.ts";
import { emptyConference } from "../../src/domain/conference/conference.ts";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { signIn, write } from "../support/browserFaults.ts";
import { tabAndPress } from "../support/keyboard.ts";
import { docx } from "../support/sampleFiles.ts";
import { type RunningServer, startServer } from "../support/startServer.ts";

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A scan of a few pages, longer than three pieces. */
function longPaper(): Buffer {
  const bytes = Buffer.alloc(1_900_000);
  for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 31) % 251;
  bytes.set(pdf(["Quyet dinh"]));
  bytes.write("\n%%EOF\n", bytes.length - 7);
  return bytes;
}

/** What is downloaded when the link is followed. */
async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).first().press("Enter"),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFile(await file.path());
}

test("three files are attached by keyboard, the line breaks in the middle, and what arrives is what was chosen", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", error => errors.push(error.message));
  const paper = longPaper();
  const chosen = [
    { name: "hội trường.png", mimeType: "image/png", buffer: Buffer.from(await png(hall(0), 600, 400)) },
    { name: "quyết định.pdf", mimeType: "application/pdf", buffer: paper },
    { name: "báo cáo.docx", mimeType: "", buffer: Buffer.from(docx()) },
  ];
  await signIn(page, server.url, "admin", server.adminPassword);
  const id = newId();
  const content = { ...emptyConference(), title: "Sơ kết 6 tháng" };
  await write(page, "POST", "/conferences", { id, content });
  await page.goto(server.url + paths.editConference(id));
  await page.locator("#title").waitFor();

  // The second piece of the paper, and everything after it, meets no network.
  await page.route("**/api/files/*/bytes/524288", route => route.abort());
  const chooser = page.waitForEvent("filechooser");
  await tabAndPress(page, "Thêm tệp");
  await (await chooser).setFiles(chosen);
  await expect(page.getByText(/Chưa liên lạc được với máy chủ.*Đã giữ trên máy này/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "hội trường.png" })).toBeVisible();
  const found = await new AxeBuilder({ page }).include("#sources").analyze();
  expect(found.violations).toEqual([]);

  // The page goes; what was chosen lies on the device, and goes on by itself from where the server stands.
  await page.reload();
  const sent: string[] = [];
  page.on("request", request => {
    const at = /\/bytes\/(\d+)$/.exec(request.url())?.[1];
    if (at !== undefined) sent.push(at);
  });
  await page.unroute("**/api/files/*/bytes/524288");
  for (const { name } of chosen)
    await expect(page.getByRole("link", { name })).toBeVisible({ timeout: 20_000 });
  expect(sent.filter(at => at === "524288").length).toBeGreaterThan(0);
  expect(sent.filter(at => at === "0")).toHaveLength(1); // the other file's; the paper's first piece stayed

  const caption = page.getByRole("textbox", { name: "Chú thích của hội trường.png" });
  await caption.fill("Toàn cảnh hội nghị");
  const captioned = page.waitForResponse(
    reply => /\/api\/files\/[^/]+$/.test(reply.url()) && reply.request().method() !== "GET",
  );
  await caption.press("Tab");
  expect((await captioned).ok()).toBe(true);
  await page.goto(server.url + paths.conference(id));
  await expect(page.getByRole("heading", { name: "Tệp đính kèm" })).toBeVisible();
  await expect(page.getByText("Toàn cảnh hội nghị", { exact: true })).toBeVisible();
  const small = page.getByRole("list", { name: "Ảnh (1)" }).getByRole("presentation");
  await expect.poll(() => small.evaluate(img => (img as HTMLImageElement).naturalWidth)).toBe(480);
  expect(hashOf(await download(page, "quyết định.pdf"))).toBe(hashOf(paper));
  expect(hashOf(await download(page, "báo cáo.docx"))).toBe(hashOf(docx()));

  await page.getByRole("button", { name: "Xem ảnh lớn: Toàn cảnh hội nghị" }).press("Enter");
  const large = page.getByRole("dialog").getByRole("img", { name: "Toàn cảnh hội nghị" });
  await expect.poll(() => large.evaluate(img => (img as HTMLImageElement).naturalWidth)).toBe(600);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(errors).toEqual([]);
});
