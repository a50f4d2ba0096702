import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { RefInput } from "../RefInput.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";
import { useCatalogueEntry } from "../useCatalogueEntry.ts";

/** A title that a unit registered in advance. */
export function TitleRow({ at, entry }: RowProps<"agreement.titles">) {
  const { registeredTitle: t } = useWords(conferenceWords);
  const create = useCatalogueEntry("units", `${at}.unit`);
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <RefInput compact name={`${at}.unit`} from="units" label={t.unit} {...create} />
      <TextInput compact name={`${at}.title`} label={t.title} onKeyDown={entry.onKeyDown} />
    </div>
  );
}
