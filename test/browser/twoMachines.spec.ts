import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { enter, openNewConference, stateLine, titleOf } from "../support/conferenceScreen.ts";
import { journeyOnEachDatabase } from "../support/journeyOnEachDatabase.ts";
import type { RunningServer } from "../support/startServer.ts";

/** Words go to the server once typing has rested. */
async function untilOnServer(page: Page): Promise<void> {
  await expect(stateLine(page)).toHaveText(/^Đã giữ phần đang nhập trên máy chủ lúc \d\d:\d\d/, {
    timeout: 30_000,
  });
}

/** The words that the server keeps for the person, by title. */
const draftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { rows } = await (await fetch("/api/drafts")).json();
    return rows.map(({ title }: { title: string }) => title);
  });

async function sitDownAt(browser: Browser, server: RunningServer): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enter(page, server);
  return page;
}

/** The second machine offers the first's words and goes on; the first opens with what is newer, and where both wrote, one is chosen. */
async function journey(browser: Browser, server: RunningServer): Promise<void> {
  const office = await sitDownAt(browser, server);
  const home = await sitDownAt(browser, server);
  await openNewConference(office, server);
  await titleOf(office).fill("Viết ở cơ quan");
  await untilOnServer(office);
  await expect(office).toHaveURL(/draft=/);

  await home.goto(server.url);
  await expect(home.getByText(/^Viết lúc .+ trên Chrome, Linux$/)).toBeVisible();
  await home.getByRole("link", { name: "Viết ở cơ quan" }).click();
  await expect(titleOf(home)).toHaveValue("Viết ở cơ quan");
  await expect(home.getByText("Bạn đang viết dở trên máy khác")).toBeVisible();
  await titleOf(home).fill("Viết ở cơ quan, viết tiếp ở nhà");
  await untilOnServer(home);

  // The office wrote nothing since: what is newer opens there by itself.
  await office.reload();
  await expect(titleOf(office)).toHaveValue("Viết ở cơ quan, viết tiếp ở nhà");
  await expect(office.getByText("Bạn đã viết tiếp trên máy khác")).toBeVisible();
  await expect(office.getByRole("button", { name: "Lấy lại phần trên máy này" })).toBeVisible();
  expect((await new AxeBuilder({ page: office }).analyze()).violations).toEqual([]);

  // Now both write without seeing each other.
  await titleOf(office).fill("Ở cơ quan, sáng hôm sau");
  await untilOnServer(office);
  await titleOf(home).fill("Ở nhà, tối hôm trước");
  const choice = home.getByText(/^Bạn đang viết dở trên máy khác lúc/);
  await expect(choice).toBeVisible({ timeout: 30_000 });
  await expect(titleOf(home)).toHaveValue("Ở nhà, tối hôm trước");
  expect(await draftsOf(home)).toEqual(["Ở cơ quan, sáng hôm sau"]);
  await home.getByRole("button", { name: "Lấy phần viết trên máy khác" }).click();
  await expect(titleOf(home)).toHaveValue("Ở cơ quan, sáng hôm sau");

  await home.keyboard.press("Control+s");
  await expect(stateLine(home)).toHaveText(/^Đã lưu trên máy chủ lúc/);
  const { rows } = await home.evaluate(async () => (await fetch("/api/conferences")).json());
  expect(rows.map(({ title }: { title: string }) => title)).toEqual(["Ở cơ quan, sáng hôm sau"]);
  await expect.poll(() => draftsOf(home)).toEqual([]);
  await office.context().close();
  await home.context().close();
}

journeyOnEachDatabase("One person on two machines", journey);
