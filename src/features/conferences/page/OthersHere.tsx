import { UsersRound } from "lucide-react";
import type { Others } from "../../../api/usePresence.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { presenceWords } from "../../../i18n/words/presence.ts";

/** Who else has this record open, said calmly; nothing when nobody has. */
export function OthersHere({ others }: { others: Others }) {
  const t = useWords(presenceWords);
  const names = others.map(({ name, isTyping }) => (isTyping ? t.typing(name) : name)).join(", ");
  return (
    <output className="inline-flex items-center gap-1.5 empty:hidden print:hidden">
      {others.length > 0 && (
        <>
          <UsersRound aria-hidden className="size-4 shrink-0 text-ink-faint" />
          {t.open(names)}
        </>
      )}
    </output>
  );
}
