import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ProseInput } from "../ProseInput.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** Two statements of the sources that cannot both hold: kept and flagged, never repaired. */
export function ContradictionRow({ at }: RowProps<"contradictions">) {
  const { contradiction: t } = useWords(conferenceWords);
  return (
    <div className="grid gap-2">
      <TextInput name={`${at}.about`} label={t.about} />
      <ProseInput rows={2} name={`${at}.text`} label={t.text} />
    </div>
  );
}
