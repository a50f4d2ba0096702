import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { ComparedRow } from "../../../domain/conference/conferenceComparison.ts";
import type { DocumentChange } from "../../../domain/merge/changes.ts";
import { useDiffWords } from "../../../i18n/useDiffWords.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { isFreeText, valueText } from "../../../i18n/words/conferenceValueText.ts";
import { Added, Removed, WordDiff } from "../../../ui/WordDiff.tsx";
import { partPlace } from "./partPlace.ts";

interface PartChangeProps {
  field: keyof ConferenceDraft;
  /** The row that the part belongs to, null for a field without rows. */
  row: ComparedRow | null;
  part: DocumentChange;
  before: ConferenceDraft;
  after: ConferenceDraft;
}

/** One value that changed: its name, and what it was and is in one text. */
export function PartChange({ field, row, part, before, after }: PartChangeProps) {
  const diff = useDiffWords();
  const t = useWords(conferenceHistoryWords);
  const { language } = useLanguage();
  const { label, at } = partPlace(field, row, part, language);
  const was = "before" in part ? valueText(part.before, at, before, language) : "";
  const is = "after" in part ? valueText(part.after, at, after, language) : "";
  const text = () => {
    if (part.is === "moved") return <p>{t.reordered}</p>;
    if (was === is) {
      return (
        <>
          <p className="whitespace-pre-line">{is === "" ? t.empty : is}</p>
          <p className="text-sm text-ink-faint">{t.sameText}</p>
        </>
      );
    }
    if (was !== "" && is !== "" && isFreeText(at)) return <WordDiff words={diff} before={was} after={is} />;
    return (
      <p className="whitespace-pre-line wrap-anywhere">
        {was !== "" && <Removed words={diff} text={was} />} {is !== "" && <Added words={diff} text={is} />}
      </p>
    );
  };
  if (label === "") return text();
  return (
    <div className="grid gap-x-4 sm:grid-cols-[9rem_1fr] print:grid-cols-[9rem_1fr]">
      <p className="pt-0.5 text-sm text-ink-faint">{label}</p>
      <div className="min-w-0">{text()}</div>
    </div>
  );
}
