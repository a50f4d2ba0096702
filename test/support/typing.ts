import type { CDPSession, Page } from "@playwright/test";

/** A way in which Vietnamese text comes out of a keyboard into the focused control. */
export type Typing = (page: Page, text: string) => Promise<void>;

/** Keys as a Vietnamese layout sends them, one character each. */
export const typePlainly: Typing = (page, text) => page.keyboard.type(text);

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** What stands in the composition while a word is typed: its first letter, its letters without marks, the word. */
function stagesOf(word: string): string[] {
  const bare = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  return [bare.slice(0, 1), bare, word];
}

/** An input method that composes each word (Telex in macOS, IBus or Windows): marks land while the word is still open. */
export const typeByComposing: Typing = async (page, text) => {
  const session = await sessionOf(page);
  for (const part of text.split(/([^\p{L}\p{M}]+)/u)) {
    if (part === "") continue;
    if (!/\p{L}/u.test(part)) {
      await page.keyboard.type(part);
      continue;
    }
    for (const stage of stagesOf(part)) {
      await session.send("Input.imeSetComposition", {
        text: stage,
        selectionStart: stage.length,
        selectionEnd: stage.length,
      });
    }
    // The mark is often set by a key pressed with Enter or Space already on its way: it must act on nothing but the word.
    await session.send("Input.insertText", { text: part });
  }
};

/** UniKey and EVKey: plain letters first, then backspaces take them back and the marked letters are sent in their place. */
export const typeByRewriting: Typing = async (page, text) => {
  for (const letter of text) {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
    await page.keyboard.type(bare);
    if (bare === letter) continue;
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText(letter);
  }
};
