/** What a person may choose; "system" follows the machine. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const place = "so-ket.theme";
const listeners = new Set<() => void>();

// Storage can be forbidden by the browser; the choice then lasts as long as the page.
let chosen: ThemeChoice = (() => {
  try {
    return themeChoices.find(choice => choice === localStorage.getItem(place)) ?? "system";
  } catch {
    return "system";
  }
})();

/** Writes the theme in force on the page. Called first of all at the start, so that nothing is painted twice. */
export function applyTheme(): void {
  const wantsDark =
    chosen === "dark" || (chosen === "system" && window.matchMedia?.("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset["theme"] = wantsDark ? "dark" : "light";
}

/** Follows the machine's own change of mind while the choice is "system". */
export function followSystemTheme(): void {
  window.matchMedia?.("(prefers-color-scheme: dark)").addEventListener("change", applyTheme);
}

/** The choice of theme, as a store outside React. */
export const themeStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => chosen,
  choose: (choice: ThemeChoice) => {
    chosen = choice;
    try {
      localStorage.setItem(place, choice);
    } catch {
      // It still holds until the page is closed.
    }
    applyTheme();
    for (const listener of listeners) listener();
  },
};
