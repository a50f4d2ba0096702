import { useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useLanguage, useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { DateInput } from "../DateInput.tsx";
import { PersonChoice } from "../PersonChoice.tsx";
import { ProseInput } from "../ProseInput.tsx";
import { RefsInput } from "../RefsInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { useAssignmentSummary } from "./useAssignmentSummary.ts";

/** A task set for the time after the event. */
export function TaskRow({ at, number, entry }: RowProps<"tasks">) {
  const t = useWords(conferenceWords);
  const { language } = useLanguage();
  const summary = useAssignmentSummary(language);
  return (
    <>
      <ProseInput compact name={`${at}.text`} label={t.task.text} {...entry} />
      <RowDetails
        at={at}
        number={number}
        summary={(draft, get) => [
          t.taskOrigins[get("origin") as keyof typeof t.taskOrigins],
          get("origin") === "directive" && summary.person(draft, get("personId")),
          summary.names(get("owners")),
          summary.deadline(get("deadline")),
        ]}
      >
        {() => (
          <>
            <Origin at={at} />
            <RefsInput name={`${at}.owners`} label={t.task.owners} />
            <DateInput name={`${at}.deadline`} label={t.task.deadline} />
          </>
        )}
      </RowDetails>
    </>
  );
}

function Origin({ at }: { at: `tasks.${number}` }) {
  const t = useWords(conferenceWords);
  const origin = useWatch<ConferenceDraft, `tasks.${number}.origin`>({ name: `${at}.origin`, exact: true });
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <ChoiceInput name={`${at}.origin`} label={t.task.origin} words={t.taskOrigins} />
      {origin === "directive" && <PersonChoice name={`${at}.personId`} label={t.task.personId} />}
    </div>
  );
}
