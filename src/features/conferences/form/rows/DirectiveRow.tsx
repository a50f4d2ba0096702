import { useLanguage, useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { DateInput } from "../DateInput.tsx";
import { PersonChoice } from "../PersonChoice.tsx";
import { ProseInput } from "../ProseInput.tsx";
import { RefsInput } from "../RefsInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { useAssignmentSummary } from "./useAssignmentSummary.ts";

/** What an official directed: by whom, to whom, until when. */
export function DirectiveRow({ at, number, entry }: RowProps<"directives">) {
  const t = useWords(conferenceWords);
  const { language } = useLanguage();
  const summary = useAssignmentSummary(language);
  return (
    <>
      <ProseInput compact name={`${at}.text`} label={t.directive.text} {...entry} />
      <RowDetails
        at={at}
        number={number}
        summary={(draft, get) => [
          summary.person(draft, get("personId")),
          summary.names(get("units")),
          summary.deadline(get("deadline")),
        ]}
      >
        {() => (
          <>
            <PersonChoice name={`${at}.personId`} label={t.directive.personId} />
            <RefsInput name={`${at}.units`} label={t.directive.units} />
            <DateInput name={`${at}.deadline`} label={t.directive.deadline} />
          </>
        )}
      </RowDetails>
    </>
  );
}
