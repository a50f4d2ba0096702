import { useMemo } from "react";
import type { ConferenceDraft } from "../../../domain/conference.ts";
import { compareConferences } from "../../../domain/conferenceComparison.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { conferenceHistoryWords } from "../../../i18n/words/conferenceHistory.ts";
import { RowDifference } from "./RowDifference.tsx";

interface DifferencesProps {
  before: ConferenceDraft;
  after: ConferenceDraft;
}

/** Everything in which two states of a conference differ, field by field, in words. */
export function Differences({ before, after }: DifferencesProps) {
  const t = useWords(conferenceHistoryWords);
  const { fields } = useWords(conferenceWords);
  const found = useMemo(() => compareConferences(before, after), [before, after]);
  if (found.length === 0) return <p className="text-ink-soft">{t.same}</p>;
  return (
    <>
      <p className="text-sm text-ink-faint">
        {t.counted(found.length)}. {t.legend}
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
    </>
  );
}
