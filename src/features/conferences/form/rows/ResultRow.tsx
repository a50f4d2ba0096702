import { useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { Checkbox } from "../../../../ui/Checkbox.tsx";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { DateInput } from "../DateInput.tsx";
import { QuantityInput } from "../QuantityInput.tsx";
import { RefInput } from "../RefInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";
import { useCatalogueEntry } from "../useCatalogueEntry.ts";

/** One line of a result. Rank without points, points without rank, a unanimous vote without figures: all may stand alone. */
export function ResultRow({ at, number, entry }: RowProps<"results">) {
  const { result: t, resultStages } = useWords(conferenceWords);
  const { register } = useFormContext<ConferenceDraft>();
  const create = useCatalogueEntry("units", `${at}.subject`);
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-[3fr_2fr_8rem]">
        <RefInput
          compact
          name={`${at}.subject`}
          from="units"
          label={t.subject}
          onPaste={entry.onPaste}
          {...create}
        />
        <TextInput compact name={`${at}.award`} label={t.award} onKeyDown={entry.onKeyDown} />
        <ChoiceInput compact name={`${at}.stage`} label={t.stage} words={resultStages} />
      </div>
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [
          get("rank") !== "" && `${t.rank} ${String(get("rank"))}`,
          get("points.written") !== "" && `${t.points} ${String(get("points.written"))}`,
          String(get("band")),
          [get("votesFor.written"), get("votesOf.written")].filter(Boolean).join("/"),
          String(get("documentNumber")),
        ]}
      >
        {() => (
          <>
            <div className="grid gap-3 sm:grid-cols-3">
              <TextInput name={`${at}.rank`} label={t.rank} />
              <QuantityInput name={`${at}.points`} label={t.points} />
              <TextInput name={`${at}.band`} label={t.band} />
              <QuantityInput name={`${at}.votesFor`} label={t.votesFor} />
              <QuantityInput name={`${at}.votesOf`} label={t.votesOf} />
            </div>
            <Checkbox label={t.isUnanimous} {...register(`${at}.isUnanimous`)} />
            <div className="grid gap-3 sm:grid-cols-2">
              <TextInput name={`${at}.documentNumber`} label={t.documentNumber} />
              <DateInput name={`${at}.date`} label={t.date} />
            </div>
          </>
        )}
      </RowDetails>
    </>
  );
}
