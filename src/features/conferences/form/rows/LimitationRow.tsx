import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ProseInput } from "../ProseInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** Something that did not go well, with its cause and who raised it. */
export function LimitationRow({ at, number, entry }: RowProps<"limitations">) {
  const t = useWords(conferenceWords);
  return (
    <>
      <ProseInput compact name={`${at}.text`} label={t.limitation.text} {...entry} />
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [String(get("cause")), String(get("raisedBy"))]}
      >
        {() => (
          <>
            <ProseInput rows={2} name={`${at}.cause`} label={t.limitation.cause} />
            <TextInput name={`${at}.raisedBy`} label={t.limitation.raisedBy} />
          </>
        )}
      </RowDetails>
    </>
  );
}
