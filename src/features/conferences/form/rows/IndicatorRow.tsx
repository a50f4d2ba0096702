import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { QuantityInput } from "../QuantityInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** Name, qualifier, value and measure side by side. */
export const indicatorColumns = "gap-2 sm:grid-cols-[1fr_6.5rem_6rem_6.5rem]";

/** One figure: "54 of more than 70", "1.234,5 triệu đồng", "112 % of plan". */
export function IndicatorRow({ at, number, entry }: RowProps<`achievements.${number}.indicators`>) {
  const t = useWords(conferenceWords);
  const { outcomes } = useWords(conferenceFormWords);
  return (
    <>
      <div className={`grid ${indicatorColumns}`}>
        <TextInput compact name={`${at}.name`} label={t.indicator.name} {...entry} />
        <ChoiceInput compact name={`${at}.qualifier`} label={t.indicator.qualifier} words={t.qualifiers} />
        <QuantityInput compact name={`${at}.value`} label={t.indicator.value} />
        <TextInput compact name={`${at}.measure`} label={t.indicator.measure} />
      </div>
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [
          get("target.written") !== "" && `${t.indicator.target} ${String(get("target.written"))}`,
          get("partOf.written") !== "" && `${outcomes.partOf} ${String(get("partOf.written"))}`,
          get("percentOfPlan.written") !== "" &&
            `${t.indicator.percentOfPlan} ${String(get("percentOfPlan.written"))}`,
        ]}
      >
        {() => (
          <div className="grid gap-3 sm:grid-cols-2">
            <QuantityInput name={`${at}.target`} label={t.indicator.target} />
            <QuantityInput name={`${at}.percentOfPlan`} label={t.indicator.percentOfPlan} />
            <ChoiceInput
              name={`${at}.partOfQualifier`}
              label={t.indicator.partOfQualifier}
              words={t.qualifiers}
            />
            <QuantityInput name={`${at}.partOf`} label={t.indicator.partOf} />
          </div>
        )}
      </RowDetails>
    </>
  );
}
