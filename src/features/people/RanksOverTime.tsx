import type { OfficialRank } from "../../domain/people/official.ts";
import { useWords } from "../../i18n/useWords.ts";
import { officialWords } from "../../i18n/words/officials.ts";
import { PageSection } from "../../ui/PageSection.tsx";
import { useHeldText } from "./useHeldText.ts";

/** Ranks and degrees with their days; nothing where none is written down. */
export function RanksOverTime({ ranks }: { ranks: readonly OfficialRank[] }) {
  const t = useWords(officialWords);
  const held = useHeldText();
  if (ranks.length === 0) return null;
  return (
    <PageSection title={t.ranks}>
      <ul className="space-y-1">
        {ranks.map(row => (
          <li key={row.id}>
            {row.rank} <span className="text-sm text-ink-soft">· {held(row)}</span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
