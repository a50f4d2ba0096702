import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { ProseInput } from "../ProseInput.tsx";
import { RefInput } from "../RefInput.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { useCatalogueEntry } from "../useCatalogueEntry.ts";

/** Praise or an award named at the event; without a unit, or without an award, it stays so. */
export function CommendationRow({ at, entry }: RowProps<"commendations">) {
  const t = useWords(conferenceWords);
  const create = useCatalogueEntry("units", `${at}.to`);
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <ProseInput
        compact
        className="sm:col-span-2"
        name={`${at}.text`}
        label={t.commendation.text}
        {...entry}
      />
      <ChoiceInput name={`${at}.form`} label={t.commendation.form} words={t.commendationForms} />
      <RefInput name={`${at}.to`} from="units" label={t.commendation.to} {...create} />
    </div>
  );
}
