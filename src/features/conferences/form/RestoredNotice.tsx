import type { DeviceDraft } from "../../../api/deviceDrawer.ts";
import type { Conference } from "../../../domain/conference/conference.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import { ChoiceNotice } from "../../../ui/ChoiceNotice.tsx";
import type { CaughtUp } from "./catchUp.ts";
import { MergedNote } from "./MergedNote.tsx";

interface RestoredNoticeProps {
  draft: CaughtUp;
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
  const { earlier, merged } = draft;
  const hasMoved = saved !== null && draft.baseVersion !== saved.version;
  return (
    <div className="mb-6">
      <ChoiceNotice
        title={earlier ? t.continuedTitle : draft.machine === null ? t.title : t.elsewhereTitle}
        choices={[
          earlier && { label: t.takeEarlier, onPress: () => onBack(earlier) },
          onDrop && { label: saved ? t.drop : t.dropNew, onPress: onDrop },
        ]}
      >
        <p>
          {draft.machine === null
            ? t.typed(formatInstant(draft.typedAt, language))
            : t.typedElsewhere(formatInstant(draft.typedAt, language), draft.machine)}
        </p>
        {earlier && <p>{t.continued(formatInstant(earlier.typedAt, language))}</p>}
        {merged && <MergedNote merge={merged} />}
        {hasMoved && <p>{t.moved(saved.updatedBy, formatInstant(saved.updatedAt, language))}</p>}
      </ChoiceNotice>
    </div>
  );
}
