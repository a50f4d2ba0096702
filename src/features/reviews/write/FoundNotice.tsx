import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useSentState } from "../../../api/useDeviceKeeper.ts";
import type { ServerDraft } from "../../../domain/draft.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { ChoiceNotice } from "../../../ui/ChoiceNotice.tsx";

interface FoundNoticeProps {
  found: FoundDraft | null;
  sender: DraftSender;
  onDrop: () => void;
  onTake: (draft: ServerDraft) => void;
  onBack: (earlier: DeviceDraft) => void;
}

/** Says that unsaved words of an earlier visit are in the form, and that other words lie on another machine; the person decides. */
export function FoundNotice({ found, sender, onDrop, onTake, onBack }: FoundNoticeProps) {
  const t = useWords(reviewWriteWords);
  const { language } = useLanguage();
  const sent = useSentState(sender);
  const earlier = found?.earlier;
  return (
    <div className="mb-4 space-y-2 empty:hidden">
      {found && (
        <ChoiceNotice
          choices={[
            earlier && { label: t.found.takeEarlier, onPress: () => onBack(earlier) },
            { label: t.found.drop, onPress: onDrop },
          ]}
        >
          {earlier
            ? t.found.continued(found.machine ?? "", formatInstant(found.typedAt, language))
            : t.found.title(formatInstant(found.typedAt, language))}
        </ChoiceNotice>
      )}
      {sent.is === "other" && (
        <ChoiceNotice
          choices={[
            { label: t.other.take, onPress: () => onTake(sent.draft) },
            { label: t.other.leave, onPress: () => sender.decide(sent.draft, false), isQuiet: true },
          ]}
        >
          {t.other.title(sent.draft.machine.name, formatInstant(sent.draft.savedAt, language))}
        </ChoiceNotice>
      )}
    </div>
  );
}
