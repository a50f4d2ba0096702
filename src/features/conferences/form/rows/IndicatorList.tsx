import { blankRows } from "../../../../domain/conference/blankRows.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { RowList } from "../RowList.tsx";
import { IndicatorRow, indicatorColumns } from "./IndicatorRow.tsx";

/** The figures of one achievement. */
export function IndicatorList({ at }: { at: `achievements.${number}` }) {
  const t = useWords(conferenceWords);
  const { add } = useWords(conferenceFormWords);
  return (
    <RowList
      name={`${at}.indicators`}
      label={t.achievement.indicators}
      addLabel={add.indicators}
      row={IndicatorRow}
      blank={blankRows.indicator}
      fromLine={(line, fresh) => ({ ...fresh, name: line })}
      header={
        <div
          aria-hidden
          className={`${indicatorColumns} mt-1 mr-26 ml-8 hidden text-sm text-ink-faint sm:grid`}
        >
          <span>{t.indicator.name}</span>
          <span>{t.indicator.qualifier}</span>
          <span>{t.indicator.value}</span>
          <span>{t.indicator.measure}</span>
        </div>
      }
    />
  );
}
