import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { Items, Note } from "./Items.tsx";

/** What did not go well; "discussed, not listed" and "none" are statements of their own. */
export function LimitationsSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { limitationStatements } = useWords(conferenceWords);
  const { limitationStatement: statement, limitations } = draft;
  return (
    <>
      {statement !== "" && statement !== "listed" && (
        <p className="mb-2 break-after-avoid text-base text-ink-soft">{limitationStatements[statement]}</p>
      )}
      {limitations.length > 0 && (
        <Items rows={limitations}>
          {({ cause, raisedBy }) => (
            <>
              {cause !== "" && (
                <Note>
                  {t.cause}: {cause}
                </Note>
              )}
              {raisedBy !== "" && <Note>{t.raisedBy(raisedBy)}</Note>}
            </>
          )}
        </Items>
      )}
    </>
  );
}
