import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { joined, participantNote } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { RefText } from "./RefText.tsx";

/** The participants in protocol order; a count stands even where the source lists fewer, or nobody. */
export function ParticipantsSection({ draft }: { draft: ConferenceDraft }) {
  const { counts } = useWords(conferencePageWords);
  const { language } = useLanguage();
  const { unitCount, headCount, participants } = draft;
  const said = joined([
    unitCount.written === "" ? "" : counts.units(unitCount.written),
    headCount.written === "" ? "" : counts.heads(headCount.written),
  ]);
  return (
    <>
      {said !== "" && <p className="mb-2 break-after-avoid text-base">{said}</p>}
      <ol className="list-decimal space-y-1 pl-6 text-base marker:text-ink-faint">
        {participants.map(row => {
          const note = participantNote(row, language);
          return (
            <li key={row.id}>
              <RefText named={row.unit} by="unit" />
              {note !== "" && <span className="ml-1.5 text-sm text-ink-soft">({note})</span>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
