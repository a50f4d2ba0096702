import { useSyncExternalStore } from "react";
import { languages } from "../../i18n/catalogue.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { accountWords } from "../../i18n/words/account.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { themeChoices, themeStore } from "../../ui/themeChoice.ts";

/** Language and theme; each choice holds at once and is remembered in this browser. */
export function DisplayChoices() {
  const words = useWords(accountWords).own;
  const { language, setLanguage } = useLanguage();
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.read);
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup
        name="language"
        label={words.language}
        inline
        options={languages.map(value => ({ value, label: words.languages[value] }))}
        value={language}
        onChange={event => {
          const chosen = languages.find(known => known === event.target.value);
          if (chosen) setLanguage(chosen);
        }}
      />
      <RadioGroup
        name="theme"
        label={words.theme}
        inline
        options={themeChoices.map(value => ({ value, label: words.themes[value] }))}
        value={theme}
        onChange={event => {
          const chosen = themeChoices.find(known => known === event.target.value);
          if (chosen) themeStore.choose(chosen);
        }}
      />
    </div>
  );
}
