import type { DraftSender } from "../../../api/draftSender.ts";
import { useSentState } from "../../../api/useDeviceKeeper.ts";
import type { ServerDraft } from "../../../domain/draft.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { ChoiceNotice } from "../../../ui/ChoiceNotice.tsx";

interface OtherWordsProps {
  sender: DraftSender;
  onTake: (draft: ServerDraft) => void;
}

/** The same person wrote something else on another machine; neither text goes until they have chosen. */
export function OtherWords({ sender, onTake }: OtherWordsProps) {
  const t = useWords(deviceDraftWords).other;
  const { language } = useLanguage();
  const state = useSentState(sender);
  if (state.is !== "other") return null;
  const { draft } = state;
  return (
    <div className="mb-6">
      <ChoiceNotice
        title={t.title(formatInstant(draft.savedAt, language))}
        choices={[
          { label: t.take, onPress: () => onTake(draft) },
          { label: t.leave, onPress: () => sender.decide(draft, false), isQuiet: true },
        ]}
      >
        {t.text(draft.machine.name)}
      </ChoiceNotice>
    </div>
  );
}
