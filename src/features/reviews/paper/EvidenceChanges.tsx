import type { EvidenceChange } from "../../../domain/review/reviewEvidence.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { EvidenceLinks } from "./EvidenceLinks.tsx";

interface EvidenceChangesProps {
  changes: readonly EvidenceChange[];
}

/** In what the evidence of one answer differs between two states: what came, what went, what took another's place; each can be read, also what was removed. */
export function EvidenceChanges({ changes }: EvidenceChangesProps) {
  const { evidenceChange: t } = useWords(reviewPageWords);
  return (
    <ul>
      {changes.map(({ is, file }) => (
        <li key={`${is} ${file.id}`}>
          {t[is]}: <EvidenceLinks files={[file]} />
        </li>
      ))}
    </ul>
  );
}
