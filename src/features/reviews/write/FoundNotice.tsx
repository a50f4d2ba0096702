import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import type { DraftSender } from "../../../api/draftSender.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import { useSentState } from "../../../api/useDeviceKeeper.ts";
import type { ServerDraft } from "../../../domain/draft.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { reviewWriteWords } from "../../../i18n/words/reviewWrite.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";

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
        <Notice
          variant="warn"
          action={
            <span className="flex flex-wrap gap-2">
              {earlier && (
                <Button size="small" onClick={() => onBack(earlier)}>
                  {t.found.takeEarlier}
                </Button>
              )}
              <Button size="small" onClick={onDrop}>
                {t.found.drop}
              </Button>
            </span>
          }
        >
          {earlier
            ? t.found.continued(found.machine ?? "", formatInstant(found.typedAt, language))
            : t.found.title(formatInstant(found.typedAt, language))}
        </Notice>
      )}
      {sent.is === "other" && (
        <Notice
          variant="warn"
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="small" onClick={() => onTake(sent.draft)}>
                {t.other.take}
              </Button>
              <Button size="small" variant="quiet" onClick={() => sender.decide(sent.draft, false)}>
                {t.other.leave}
              </Button>
            </span>
          }
        >
          {t.other.title(sent.draft.machine.name, formatInstant(sent.draft.savedAt, language))}
        </Notice>
      )}
    </div>
  );
}
