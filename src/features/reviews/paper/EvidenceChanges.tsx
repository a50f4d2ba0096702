import type { EvidenceChange } from "../../../domain/review/reviewEvidence.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { EvidenceLinks } from "./EvidenceLinks.tsx";

interface EvidenceChangesProps {
  changes: readonly EvidenceChange[];
  /** Whether the newer state is the one that stands, whose files open. */
  isNow?: boolean;
}

/** In what the evidence of one answer differs between two states: what came, what went, what took another's place. */
export function EvidenceChanges({ changes, isNow = false }: EvidenceChangesProps) {
  const { evidenceChange: t } = useWords(reviewPageWords);
  return (
    <ul>
      {changes.map(({ is, file }) => (
        <li key={`${is} ${file.id}`}>
          {t[is]}:{" "}
          {is === "removed" ? (
            <del className="text-ink-faint">{file.name}</del>
          ) : isNow ? (
            <EvidenceLinks files={[file]} />
          ) : (
            <ins className="no-underline">{file.name}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}
