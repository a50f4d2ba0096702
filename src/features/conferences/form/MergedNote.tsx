import { formatInstant } from "../../../i18n/formats.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { deviceDraftWords } from "../../../i18n/words/deviceDraft.ts";
import type { Conflict } from "./conflictIn.ts";
import { TakenFields } from "./TakenFields.tsx";

interface MergedNoteProps {
  merge: Conflict;
}

/** What somebody else saved meanwhile is in the form too: who, when, and which fields. */
export function MergedNote({ merge: { theirs, merged } }: MergedNoteProps) {
  const t = useWords(deviceDraftWords).found;
  const { language } = useLanguage();
  return (
    <>
      <p>{t.merged(theirs.updatedBy, formatInstant(theirs.updatedAt, language))}</p>
      <TakenFields taken={merged.taken} merged={merged.value} name={theirs.updatedBy} />
    </>
  );
}
