import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import type { FoundDraft } from "../../../api/foundDraft.ts";
import type { Conference } from "../../../domain/conference.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";

interface RestoredNoticeProps {
  draft: FoundDraft;
  /** The record as the server had it when the form opened, null for a new one. */
  saved: Conference | null;
  /** Missing where the server's own state is not known here: there is nothing to go back to. */
  onDrop: (() => void) | undefined;
  onBack: (earlier: DeviceDraft) => void;
}

/** Says that these words were typed earlier and are not on the server, and offers the server's version instead, or what this device held before. */
export function RestoredNotice({ draft, saved, onDrop, onBack }: RestoredNoticeProps) {
  const t = useWords(deviceDraftWords).found;
  const { language } = useLanguage();
  const { earlier } = draft;
  const hasMoved = saved !== null && draft.baseVersion !== saved.version;
  return (
    <div className="mb-6">
      <Notice
        variant="warn"
        title={earlier ? t.continuedTitle : draft.machine === null ? t.title : t.elsewhereTitle}
        action={
          <span className="flex flex-wrap gap-2">
            {earlier && (
              <Button size="small" onClick={() => onBack(earlier)}>
                {t.takeEarlier}
              </Button>
            )}
            {onDrop && (
              <Button size="small" onClick={onDrop}>
                {saved ? t.drop : t.dropNew}
              </Button>
            )}
          </span>
        }
      >
        <p>
          {draft.machine === null
            ? t.typed(formatInstant(draft.typedAt, language))
            : t.typedElsewhere(formatInstant(draft.typedAt, language), draft.machine)}
        </p>
        {earlier && <p>{t.continued(formatInstant(earlier.typedAt, language))}</p>}
        {hasMoved && <p>{t.moved(saved.updatedBy, formatInstant(saved.updatedAt, language))}</p>}
      </Notice>
    </div>
  );
}
