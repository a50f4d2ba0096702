import { expect, type Page } from "@playwright/test";
import type { ConferenceDraft } from "../../src/domain/conference/conference.ts";
import { conferenceFormWords } from "../../src/i18n/words/conferenceForm.ts";
import { choose, tabAndPress, tabTo, tick } from "./keyboard.ts";
import type { Typing } from "./typing.ts";

const { add, rows } = { ...conferenceFormWords.vi };

/** Types a conference into the open, empty form without a mouse, one field after the other as the page has them, and records it. */
export async function recordByKeyboard(
  page: Page,
  draft: ConferenceDraft,
  type: Typing,
  isCatalogueEmpty: boolean,
): Promise<void> {
  const fill = async (id: string, text: string) => {
    await tabTo(page, id);
    await type(page, text);
  };
  /** Adds the rows of a list whose first field is a text, Enter making the next row. */
  const fillTexts = async (
    list: string,
    addLabel: string,
    texts: string[],
    each?: (at: number) => Promise<void>,
  ) => {
    for (const [at, text] of texts.entries()) {
      await tabAndPress(page, addLabel);
      await expect(page.locator(`[id="${list}.${at}.text"]`)).toBeFocused();
      await type(page, text);
      await each?.(at);
    }
  };
  const details = (at: number) => tabAndPress(page, rows.more(rows.name(at + 1)));

  await fill("title", draft.title);
  for (const kind of draft.kinds) await tick(page, "kinds", kind);
  await fill("date", draft.date?.written ?? "");
  if (draft.date?.inferred)
    await tabAndPress(page, conferenceFormWords.vi.date.takeYear(draft.date.value?.slice(0, 4) ?? ""));
  await fill("cluster", draft.cluster.name);
  if (isCatalogueEmpty) {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await fill("new-cluster-body", "Ban Tuyên giáo Tỉnh ủy Thái Nguyên");
    await fill("new-cluster-sector", "tuyên giáo");
    await page.keyboard.press("Enter");
    await expect(page.locator("#cluster")).toBeFocused();
  } else {
    // The sector tells the two clusters of this number apart; the convening body has had two names since 2020.
    await chooseOption(page, "tuyên giáo");
  }
  for (const name of ["period", "nextPeriod"] as const) {
    const offer = conferenceFormWords.vi.newPeriod.offer(draft[name].name);
    // An offer comes after a pause in typing, and whoever presses it has seen it.
    await expect(page.getByRole("button", { name: offer })).toBeVisible();
    await tabAndPress(page, offer);
    await expect(page.locator(`#${name}`)).toHaveValue(draft[name].name);
  }

  for (const [at, person] of draft.people.entries()) {
    await tabAndPress(page, add.people);
    await type(page, person.who.name);
    await fill(`people.${at}.posts.0`, person.posts[0] ?? "");
    for (const role of person.roles) await tick(page, `people.${at}.roles`, role);
  }

  for (const [at, participant] of draft.participants.entries()) {
    await tabAndPress(page, add.participants);
    await type(page, participant.unit.name);
    await tabTo(page, `participants.${at}.is`);
    await choose(page, participant.is);
    await tabTo(page, `participants.${at}.attendance`);
    await choose(page, participant.attendance);
    await details(at);
    await fill(`participants.${at}.delegates`, participant.delegates);
  }

  const texts = (list: { text: string }[]) => list.map(row => row.text);
  await fillTexts("context", add.context, texts(draft.context));
  await fillTexts("achievements", add.achievements, texts(draft.achievements), async at => {
    await details(at);
    await tabTo(page, `achievements.${at}.fieldsOfWork`);
    for (const field of draft.achievements[at]?.fieldsOfWork ?? []) {
      await type(page, field);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
    }
    await tabTo(page, `achievements.${at}.owner`);
    await choose(page, draft.achievements[at]?.owner ?? "");
  });
  await fillTexts("discussion", add.discussion, texts(draft.discussion));

  await tabTo(page, "limitationStatement");
  const statements = ["", "listed", "discussed", "none"];
  for (let step = 0; step < statements.indexOf(draft.limitationStatement); step++)
    await page.keyboard.press("ArrowDown");
  await fillTexts("solutions", add.solutions, texts(draft.solutions));

  await fillTexts("directives", add.directives, texts(draft.directives));
  await fillTexts("tasks", add.tasks, texts(draft.tasks), async at => {
    await details(at);
    await tabTo(page, `tasks.${at}.origin`);
    await choose(page, draft.tasks[at]?.origin ?? "");
    const giver = draft.people.find(person => person.id === draft.tasks[at]?.personId);
    if (giver) {
      await tabTo(page, `tasks.${at}.personId`);
      await choose(page, giver.who.name);
    }
    const deadline = draft.tasks[at]?.deadline;
    if (deadline) await fill(`tasks.${at}.deadline`, deadline.written);
  });

  for (const [at, campaign] of draft.campaigns.entries()) {
    await tabAndPress(page, add.campaigns);
    await type(page, campaign.name);
    await details(at);
    await fill(`campaigns.${at}.anniversaryFrom`, campaign.anniversaryFrom?.written ?? "");
    await fill(`campaigns.${at}.anniversaryTo`, campaign.anniversaryTo?.written ?? "");
  }
  await fillTexts("commendations", add.commendations, texts(draft.commendations), async at => {
    await tabTo(page, `commendations.${at}.form`);
    await choose(page, draft.commendations[at]?.form ?? "");
  });

  for (const [at, source] of draft.sources.entries()) {
    await tabAndPress(page, add.sources);
    for (const field of ["title", "publisher", "address", "author", "caption", "text"] as const) {
      await fill(`sources.${at}.${field}`, source[field]);
    }
  }
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/Đã lưu/).first()).toBeVisible();
  await tabAndPress(page, conferenceFormWords.vi.save.record);
}

/** In an open list of choices, goes down to the one whose line holds these words and takes it. */
async function chooseOption(page: Page, words: string): Promise<void> {
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute("aria-activedescendant");
      return id ? (document.getElementById(id)?.textContent ?? "") : "";
    });
  for (let step = 0; step < 50 && !(await active()).includes(words); step++)
    await page.keyboard.press("ArrowDown");
  expect(await active()).toContain(words);
  await page.keyboard.press("Enter");
}
