import { createContext, useContext } from "react";
import type { Catalogue, Language } from "./catalogue.ts";

/** The language in force and how to change it; provided by the app. */
export const LanguageContext = createContext<{
  language: Language;
  setLanguage: (language: Language) => void;
}>({
  language: "vi",
  setLanguage: () => {},
});

/** The language in force, and how to change it. */
export function useLanguage() {
  return useContext(LanguageContext);
}

/** The words of one area in the language in force. */
export function useWords<Words>(words: Catalogue<Words>): Words {
  return words[useContext(LanguageContext).language];
}
