import { type ReactNode, useEffect, useMemo, useState } from "react";
import { type Language, languages } from "../i18n/catalogue.ts";
import { LanguageContext } from "../i18n/useWords.ts";
import { keepText, keptText } from "./keptText.ts";

const place = "so-ket.language";

/** The language of the interface; remembered in this browser, and `<html lang>` follows it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(
    () => languages.find(known => known === keptText(place)) ?? languages[0],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      setLanguage: (next: Language) => {
        setLanguage(next);
        keepText(place, next);
      },
    }),
    [language],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}
