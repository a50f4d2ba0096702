import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { votesText } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { writtenDateText } from "../../../i18n/words/writtenDateText.ts";
import { type FactColumn, FactTable } from "./FactTable.tsx";

type Result = ConferenceDraft["results"][number];

/** Results as the source gives them; a partial list says that it is one. */
export function ResultsSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { fields, result, resultStages, resultExtents } = useWords(conferenceWords);
  const { language } = useLanguage();
  const columns: FactColumn<Result>[] = [
    { header: result.stage, text: row => resultStages[row.stage] },
    {
      header: result.subject,
      text: row => row.subject.name,
      unit: row => row.subject,
    },
    { header: result.award, text: row => row.award },
    { header: result.rank, text: row => row.rank, align: "right" },
    { header: result.points, text: row => row.points.written, align: "right" },
    { header: result.band, text: row => row.band },
    { header: t.votes, text: row => votesText(row, language), align: "right" },
    { header: result.documentNumber, text: row => row.documentNumber },
    { header: result.date, text: row => (row.date === null ? "" : writtenDateText(row.date, language)) },
  ];
  return (
    <>
      {draft.resultExtent !== "" && (
        <p className="mb-1 break-after-avoid text-base text-ink-soft">{resultExtents[draft.resultExtent]}</p>
      )}
      {draft.results.length > 0 && (
        <FactTable label={fields.results} columns={columns} rows={draft.results} />
      )}
    </>
  );
}
