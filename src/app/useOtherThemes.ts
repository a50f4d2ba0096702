import { useSyncExternalStore } from "react";
import { type ThemeChoice, themeStore } from "../ui/themeChoice.ts";

/** The themes one can change to from here, the nearest first: what a menu offers. */
export function useOtherThemes(): ThemeChoice[] {
  const chosen = useSyncExternalStore(themeStore.subscribe, themeStore.read);
  const order = ["dark", "light", "system"] as const;
  return order.filter(choice => choice !== chosen);
}
