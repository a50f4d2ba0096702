import type { Others } from "../../../api/usePresence.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { presenceWords } from "../../../i18n/words/presence.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { OthersHere } from "../page/OthersHere.tsx";

/** Before one types into what somebody else is changing, it is said; who only reads along is named in one line. */
export function OthersTyping({ others }: { others: Others }) {
  const t = useWords(presenceWords);
  const typing = others.filter(({ isTyping }) => isTyping).map(({ name }) => name);
  if (others.length === 0) return null;
  return (
    <div className="mb-6 text-sm text-ink-soft">
      {typing.length > 0 ? (
        <Notice title={t.warning(typing.join(", "))}>{t.warningText}</Notice>
      ) : (
        <OthersHere others={others} />
      )}
    </div>
  );
}
