import { useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { ChoiceNotice } from "../../../ui/ChoiceNotice.tsx";

/** Another tab of this browser is typing into this record; one press brings it over here. */
export function ElsewhereNotice({ onTake }: { onTake: () => void }) {
  const t = useWords(deviceDraftWords).elsewhere;
  return (
    <div className="mb-6">
      <ChoiceNotice title={t.title} choices={[{ label: t.take, onPress: onTake }]}>
        {t.text}
      </ChoiceNotice>
    </div>
  );
}
