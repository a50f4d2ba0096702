import { expect, type Page } from "@playwright/test";

const patience = 400;

/** Presses Tab (or Shift+Tab) until the wanted control has the focus, as a person without a mouse does. */
async function press(
  page: Page,
  key: "Tab" | "Shift+Tab",
  isThere: () => Promise<boolean>,
  wanted: string,
): Promise<void> {
  for (let presses = 0; presses < patience; presses++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${patience} presses of ${key} did not reach ${wanted}`);
}

/** Tabs to the control with this id. */
export function tabTo(page: Page, id: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  return press(page, key, () => page.evaluate(wanted => document.activeElement?.id === wanted, id), `#${id}`);
}

/** Tabs to the next button or link whose words begin so, and presses Enter. */
export async function tabAndPress(
  page: Page,
  words: string,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const isThere = () =>
    page.evaluate(wanted => {
      const { activeElement } = document;
      return (
        activeElement?.matches("button, a") === true && activeElement.textContent.trim().startsWith(wanted)
      );
    }, words);
  await press(page, key, isThere, `“${words}”`);
  await page.keyboard.press("Enter");
}

/** Chooses in the focused `<select>` with the arrow keys: by its value, or by the first words of its line. */
export async function choose(page: Page, wanted: string): Promise<void> {
  const isChosen = () =>
    page.evaluate(text => {
      const { value, selectedOptions } = document.activeElement as HTMLSelectElement;
      return value === text || (text !== "" && selectedOptions[0]?.text.startsWith(text) === true);
    }, wanted);
  await page.keyboard.press("Home");
  for (let presses = 0; presses < 50 && !(await isChosen()); presses++)
    await page.keyboard.press("ArrowDown");
  expect(await isChosen()).toBe(true);
}

/** Tabs to the tick box with this value inside a group and ticks it with the space bar. */
export async function tick(page: Page, group: string, value: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      ([name, wanted]) => {
        const { activeElement } = document;
        return (
          activeElement instanceof HTMLInputElement &&
          activeElement.name === name &&
          activeElement.value === wanted
        );
      },
      [group, value],
    );
  await press(page, "Tab", isThere, `${group} = ${value}`);
  await page.keyboard.press("Space");
}
