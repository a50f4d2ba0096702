import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { newId } from "../../src/domain/id.ts";
import { paths } from "../../src/paths.ts";
import { choosePassword, signIn, write } from "../support/browserFaults.ts";
import { pdfText } from "../support/pdfText.ts";
import { freshDatabase } from "../support/postgres.mjs";
import { type RunningServer, startServer } from "../support/startServer.ts";

const password = "mưa rào mùa hạ 2026";

async function expectNoAxeFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`)).toEqual([]);
}

for (const engine of ["SQLite", "PostgreSQL"] as const) {
  test.describe(`The emulation agreement of a year on ${engine}`, () => {
    let server: RunningServer;
    let drop = async () => {};
    test.beforeAll(async () => {
      if (engine === "SQLite") server = await startServer();
      else {
        const database = await freshDatabase();
        drop = database.drop;
        server = await startServer({ databaseUrl: database.url });
      }
    });
    test.afterAll(async () => {
      await server.stop();
      await drop();
    });

    test("is written by the cluster's secretary, kept through a killed page, signed, reopened by staff, and printed", async ({
      browser,
    }) => {
      const admin = await (await browser.newContext()).newPage();
      await signIn(admin, server.url, "admin", server.adminPassword);
      const [cluster, first, second] = [newId(), newId(), newId()];
      for (const [id, name] of [
        [first, "Hội Nông dân tỉnh"],
        [second, "Tỉnh đoàn"],
      ])
        await write(admin, "POST", "/units", { id, content: { name, shortName: "", kind: "front" } });
      const named = { name: "Cụm thi đua số 3", convenedBy: "Ban Tuyên giáo", sector: "tuyên giáo" };
      await write(admin, "POST", "/clusters", { id: cluster, content: named });
      const { content } = (await (
        await admin.request.get(`${server.url}/api/clusters/${cluster}`)
      ).json()) as {
        content: object;
      };
      const members = [first, second].map(unit => ({ id: newId(), unit, from: "", to: "", subGroup: "" }));
      await write(admin, "PUT", `/clusters/${cluster}`, { ...content, members }, 1);
      const post = {
        role: "secretary",
        unitId: null,
        clusterId: cluster,
        from: "",
        to: "",
        method: "",
        basis: "",
      };
      const account = { username: "thu.ky", name: "Người thư ký", post };
      const { link } = await write<{ link: string }>(admin, "POST", "/accounts", {
        id: newId(),
        content: account,
      });
      await choosePassword(server.url, link, password);

      const context = await browser.newContext();
      let page = await context.newPage();
      await signIn(page, server.url, "thu.ky", password);
      await page.goto(server.url + paths.agreement(cluster, 2026));
      await page.getByRole("link", { name: "Lập giao ước năm 2026" }).click();
      const items = page.getByRole("region", { name: "Nội dung giao ước" });
      await items.getByRole("button", { name: "Thêm nội dung" }).click();
      await items.getByRole("textbox", { name: "Nội dung", exact: true }).fill("Xây nhà đại đoàn kết");
      await items.getByRole("textbox", { name: "Chỉ tiêu", exact: true }).fill("ít nhất 12");
      await items.getByRole("textbox", { name: "Đơn vị tính" }).fill("nhà");
      await expect(page.getByText(/giữ trên (máy này|máy chủ) lúc/)).toBeVisible();
      await expectNoAxeFaults(page);
      await page.close({ runBeforeUnload: false });

      page = await context.newPage();
      await page.goto(server.url + paths.editAgreement(cluster, 2026));
      await expect(page.getByText(/^Có nội dung gõ lúc .* chưa lưu/)).toBeVisible();
      const again = page.getByRole("region", { name: "Nội dung giao ước" });
      await expect(again.getByRole("textbox", { name: "Nội dung", exact: true })).toHaveValue(
        "Xây nhà đại đoàn kết",
      );
      const signers = page.getByRole("region", { name: "Đơn vị ký giao ước" });
      await signers.getByRole("button", { name: "Ghi mọi đơn vị còn lại" }).click();
      for (const box of await signers.getByRole("textbox", { name: "Ngày ký" }).all())
        await box.fill("10/2/2026");
      await page.keyboard.press("Control+s");
      await expect(page.getByText("Đã lưu giao ước.")).toBeVisible();
      await expect(page.getByText("2/2 đơn vị đã ký", { exact: true })).toBeVisible();
      await page.getByRole("button", { name: "Ghi đã ký" }).click();
      await expect(page.getByText("Đã ký", { exact: true })).toBeVisible();
      await expectNoAxeFaults(page);

      const sheet = await page.pdf({ format: "A4" });
      const text = await pdfText(sheet);
      for (const said of ["Giao ước thi đua năm 2026", "Xây nhà đại đoàn kết", "ít nhất 12", "Tỉnh đoàn"])
        expect(text).toContain(said);
      expect(text).not.toContain("Mở lại");

      await expect(page.getByRole("button", { name: "Mở lại" })).toBeHidden();
      await admin.goto(server.url + paths.agreement(cluster, 2026));
      await admin.getByRole("button", { name: "Mở lại" }).click();
      const dialog = admin.getByRole("dialog");
      await dialog.getByRole("textbox").fill("Ký bổ sung");
      await dialog.getByRole("button", { name: "Mở lại" }).click();
      await expect(admin.getByRole("link", { name: "Sửa giao ước" })).toBeVisible();
      await expectNoAxeFaults(admin);
    });
  });
}
