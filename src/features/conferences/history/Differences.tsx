import { useMemo } from "react";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { compareConferences } from "../../../domain/conference/conferenceComparison.ts";
import { compareFiles, type RevisionFile } from "../../../domain/conference/revisionFiles.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { FileDifferences } from "./FileDifferences.tsx";
import { RowDifference } from "./RowDifference.tsx";

/** What one of the states says: its content, and its files where it knows of them. */
type Side = { content: ConferenceDraft; files: readonly RevisionFile[] | null };

/** Everything in which two states of a conference differ, field by field, in words, and their files. */
export function Differences({ before: earlier, after: later }: { before: Side; after: Side }) {
  const t = useWords(conferenceHistoryWords);
  const { fields } = useWords(conferenceWords);
  const [before, after] = [earlier.content, later.content];
  const found = useMemo(() => compareConferences(before, after), [before, after]);
  const files = earlier.files && later.files && compareFiles(earlier.files, later.files);
  const unknown = files === null && <p className="mt-4 text-sm text-ink-faint">{t.filesUnknown}</p>;
  const count = found.length + (files && files.length > 0 ? 1 : 0);
  if (count === 0)
    return (
      <>
        <p className="text-ink-soft">{t.same}</p>
        {unknown}
      </>
    );
  return (
    <>
      <p className="text-sm text-ink-faint">
        {t.counted(count)}. {t.legend}
      </p>
      {found.map(({ field, differences }) => (
        <section key={field} aria-label={fields[field]} className="mt-5">
          <h3 className="border-b border-line pb-1 text-base font-semibold break-after-avoid">
            {fields[field]}
          </h3>
          <ul className="divide-y divide-line text-base">
            {differences.map(difference => (
              <RowDifference
                key={`${difference.is} ${difference.row?.list} ${difference.row?.id}`}
                field={field}
                difference={difference}
                before={before}
                after={after}
              />
            ))}
          </ul>
        </section>
      ))}
      {files && <FileDifferences differences={files} before={before} after={after} />}
      {unknown}
    </>
  );
}
