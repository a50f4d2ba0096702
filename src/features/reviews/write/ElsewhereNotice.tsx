import { useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { ChoiceNotice } from "../../../ui/ChoiceNotice.tsx";

/** Says that another window of this browser writes into the same record, and lets this one take over. */
export function ElsewhereNotice({ onTake }: { onTake: () => void }) {
  const { elsewhere: t } = useWords(reviewWriteWords);
  return (
    <ChoiceNotice title={t.title} choices={[{ label: t.take, onPress: onTake }]}>
      {t.text}
    </ChoiceNotice>
  );
}
