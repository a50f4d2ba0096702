import { expect, type Page, test } from "@playwright/test";
import { practicePages } from "../support/practicePages.ts";
import { servePractice } from "../support/servePractice.ts";

const address = servePractice();

/** What makes the page itself scroll sideways; what lies in a box that scrolls by itself does not. */
function beyondEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isBoxed = (one: Element): boolean => {
      const box = one.parentElement;
      return box !== null && (getComputedStyle(box).overflowX !== "visible" || isBoxed(box));
    };
    const wide = [...document.querySelectorAll("body *")].filter(
      one => one.getBoundingClientRect().right > clientWidth && !isBoxed(one),
    );
    return [`${scrollWidth} of ${clientWidth}`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 160))];
  });
}

test("no page of the practice world scrolls sideways on the narrowest phone", async ({ browser }) => {
  test.setTimeout(300_000);
  const context = await browser.newContext({ baseURL: address(), viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto("/");
  await page
    .getByRole("button", { name: /quản trị/i })
    .first()
    .click();
  await page.locator("main h1").first().waitFor({ timeout: 60_000 });
  const wide: Record<string, string[]> = {};
  for (const [name, path] of Object.entries(practicePages)) {
    await page.goto(path);
    await page.locator("h1").first().waitFor({ timeout: 30_000 });
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    const found = await beyondEdge(page);
    if (found.length > 0) wide[name] = found;
  }
  expect(wide).toEqual({});
  await context.close();
});
