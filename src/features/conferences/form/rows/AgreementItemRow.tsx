import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { ProseInput } from "../ProseInput.tsx";
import { QuantityInput } from "../QuantityInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** One item of the agreement: what is promised, how much, for a year or a term. */
export function AgreementItemRow({ at, number, entry }: RowProps<"agreement.items">) {
  const t = useWords(conferenceWords);
  return (
    <>
      <ProseInput compact name={`${at}.text`} label={t.agreementItem.text} {...entry} />
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [
          [get("target.written"), get("measure")].filter(Boolean).join(" "),
          get("horizon") !== "" && t.horizons[get("horizon") as keyof typeof t.horizons],
        ]}
      >
        {() => (
          <div className="grid gap-3 sm:grid-cols-3">
            <QuantityInput name={`${at}.target`} label={t.agreementItem.target} />
            <TextInput name={`${at}.measure`} label={t.agreementItem.measure} />
            <ChoiceInput name={`${at}.horizon`} label={t.agreementItem.horizon} words={t.horizons} />
          </div>
        )}
      </RowDetails>
    </>
  );
}
