import { expect, type Page, test } from "@playwright/test";
import { paths } from "../../src/paths.ts";
import { leaveRoom, untilKept } from "../support/browserFaults.ts";
import { enter, openNewConference, stateLine, titleOf } from "../support/conferenceScreen.ts";
import { startServer } from "../support/startServer.ts";
import { copyBuild } from "../support/swapBuild.ts";

/** The script that the page came with: another build has another. */
const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector("script[src]")?.getAttribute("src"));

test("a new build comes while somebody types: the words stay, old parts still load, and it is taken when the person says so", async ({
  page,
}) => {
  const build = copyBuild();
  const server = await startServer({ program: build.program });
  try {
    await enter(page, server);
    await untilKept(page);
    await openNewConference(page, server);
    await titleOf(page).fill("Gõ dở khi có bản mới");
    await expect(stateLine(page)).toHaveText(/^Đã giữ/);
    const unused = build.scripts().find(name => name.startsWith("AuditPage-"));
    const before = await scriptOf(page);

    await server.kill();
    build.swap();
    const again = await server.again();
    // What a page does when somebody comes back to it.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(page.getByText("Có bản mới của phần mềm.")).toBeVisible({ timeout: 30_000 });
    await expect(titleOf(page)).toHaveValue("Gõ dở khi có bản mới");
    expect(await scriptOf(page)).toBe(before);
    expect((await fetch(`${server.url}/assets/${unused}`)).status).toBe(404);
    const parts = await page.evaluate(async path => Object.keys(await import(path)), `/assets/${unused}`);
    expect(parts.length).toBeGreaterThan(0);

    await titleOf(page).pressSequentially(", chữ cuối");
    await page.getByRole("button", { name: "Tải bản mới" }).click();
    await page.waitForFunction(
      old => document.querySelector("script[src]")?.getAttribute("src") !== old,
      before,
    );
    await expect(titleOf(page)).toHaveValue("Gõ dở khi có bản mới, chữ cuối");
    await expect(page.getByText("Có bản mới của phần mềm.")).toHaveCount(0);
    await again.stop();
  } finally {
    await server.stop();
    build.remove();
  }
});

test("every open tab is told of a new build, and each takes it when its person says so", async ({
  context,
}) => {
  test.setTimeout(120_000);
  const build = copyBuild();
  const server = await startServer({ program: build.program });
  try {
    const first = await context.newPage();
    await enter(first, server);
    await untilKept(first);
    const second = await context.newPage();
    await openNewConference(second, server);
    await titleOf(second).fill("Gõ dở ở thẻ hai");
    await expect(stateLine(second)).toHaveText(/^Đã giữ/);
    const before = await scriptOf(second);

    await server.kill();
    build.swap();
    const again = await server.again();
    await first.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    for (const page of [first, second])
      await expect(page.getByText("Có bản mới của phần mềm.")).toBeVisible({ timeout: 30_000 });
    await first.getByRole("button", { name: "Tải bản mới" }).click();
    await first.waitForFunction(
      old => document.querySelector("script[src]")?.getAttribute("src") !== old,
      before,
    );
    await expect(first.getByText("Có bản mới của phần mềm.")).toHaveCount(0);

    // The other tab goes on as it was, still told, and its person takes the build later.
    expect(await scriptOf(second)).toBe(before);
    await expect(second.getByText("Có bản mới của phần mềm.")).toBeVisible();
    await titleOf(second).pressSequentially(", chữ cuối");
    await second.getByRole("button", { name: "Tải bản mới" }).click();
    await expect(second.getByText("Có bản mới của phần mềm.")).toHaveCount(0);
    await expect(titleOf(second)).toHaveValue("Gõ dở ở thẻ hai, chữ cuối", { timeout: 30_000 });
    expect(await scriptOf(second)).not.toBe(before);
    await again.stop();
  } finally {
    await server.stop();
    build.remove();
  }
});

test("where no worker may run, as over plain HTTP in an office, an open page is told of a new build all the same", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const build = copyBuild();
  const server = await startServer({ program: build.program });
  try {
    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    await enter(page, server);
    await openNewConference(page, server);
    await titleOf(page).fill("Gõ dở qua mạng cơ quan");
    await expect(stateLine(page)).toHaveText(/^Đã giữ/);
    const before = await scriptOf(page);
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    const asked = page.waitForResponse(`${server.url}/`);
    await comeBack();
    await asked;
    await expect(page.getByText("Có bản mới của phần mềm.")).toHaveCount(0);

    await server.kill();
    build.swap();
    const again = await server.again();
    await comeBack();
    await page.getByRole("button", { name: "Tải bản mới" }).click({ timeout: 30_000 });
    await expect(page.getByText("Có bản mới của phần mềm.")).toHaveCount(0);
    await expect(titleOf(page)).toHaveValue("Gõ dở qua mạng cơ quan", { timeout: 30_000 });
    expect(await scriptOf(page)).not.toBe(before);
    await page.context().close();
    await again.stop();
  } finally {
    await server.stop();
    build.remove();
  }
});

test("a device without room says so; what is typed goes to the server when it is saved, and the app stays usable", async ({
  page,
}) => {
  const server = await startServer();
  try {
    // Before the first thing is kept: the browser remembers for a while how much room there was.
    const giveRoom = await leaveRoom(page, server, 1);
    await enter(page, server);
    await openNewConference(page, server);
    // The server's copy of the draft would be kept and said instead.
    await page.route("**/api/drafts/**", route => route.abort());
    await titleOf(page).fill("Máy đã đầy");
    await expect(stateLine(page)).toHaveText(
      "Máy này hết chỗ nên không giữ được phần đang nhập; lưu lên máy chủ để khỏi mất",
    );
    await page.keyboard.press("Control+s");
    await expect(stateLine(page)).toHaveText(/^Đã lưu trên máy chủ lúc/);

    await giveRoom();
    await titleOf(page).fill("Máy đã đầy, rồi lại có chỗ");
    await expect(stateLine(page)).toHaveText(/^Đã giữ trên máy này lúc/);
    await page.goto(server.url + paths.ownAccount());
    await expect(page.getByText(/^Đã dùng .+ trong .+ mà trình duyệt cho phép\.$/)).toBeVisible();
  } finally {
    await server.stop();
  }
});
