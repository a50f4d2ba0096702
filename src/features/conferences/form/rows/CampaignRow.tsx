import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { DateInput } from "../DateInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

const range = (from: unknown, to: unknown) => [from, to].filter(Boolean).join(" – ");

/** An emulation campaign; the anniversary that it honours has dates of its own. */
export function CampaignRow({ at, number, entry }: RowProps<"campaigns">) {
  const { campaign: t } = useWords(conferenceWords);
  const { emulation } = useWords(conferenceFormWords);
  return (
    <>
      <TextInput compact name={`${at}.name`} label={t.name} {...entry} />
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [
          range(get("start.written"), get("end.written")),
          range(get("anniversaryFrom.written"), get("anniversaryTo.written")),
        ]}
      >
        {() => (
          <>
            <p className="font-medium">{emulation.campaignOwn}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              <DateInput name={`${at}.start`} label={t.start} />
              <DateInput name={`${at}.end`} label={t.end} />
            </div>
            <p className="font-medium">{emulation.anniversary}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              <DateInput name={`${at}.anniversaryFrom`} label={t.anniversaryFrom} />
              <DateInput name={`${at}.anniversaryTo`} label={t.anniversaryTo} />
            </div>
          </>
        )}
      </RowDetails>
    </>
  );
}
