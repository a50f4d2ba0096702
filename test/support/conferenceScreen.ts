import { expect, type Page } from "@playwright/test";
import { paths } from "../../src/paths.ts";
import { signIn } from "./browserFaults.ts";
import type { RunningServer } from "./startServer.ts";

/** The title in the form of a conference. */
export const titleOf = (page: Page) => page.locator("#title");

/** The one line that says where the words of the form are: on the screen, on this device, on the server. */
export const stateLine = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /máy|màn hình|lưu/i })
    .last();

/** Opens the form of a new conference, empty. */
export async function openNewConference(page: Page, { url }: Pick<RunningServer, "url">): Promise<void> {
  await page.goto(url + paths.newConference());
  await expect(titleOf(page)).toHaveValue("");
}

/** Signs somebody in, the administrator unless another is named, if nobody is. */
export const enter = (page: Page, { url, adminPassword }: RunningServer, username = "admin") =>
  signIn(page, url, username, adminPassword);
