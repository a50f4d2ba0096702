import { useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { Checkbox } from "../../../../ui/Checkbox.tsx";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { ClusterInput } from "../ClusterInput.tsx";
import { DateInput } from "../DateInput.tsx";
import { EventStatusInput } from "../EventStatusInput.tsx";
import { Fold } from "../Fold.tsx";
import { FormSection } from "../FormSection.tsx";
import { PeriodInput } from "../PeriodInput.tsx";
import { TextInput } from "../TextInput.tsx";
import { TicksInput } from "../TicksInput.tsx";

/** What the event is, when it was, whose it was and which time it looks back on. */
export function GeneralSection() {
  const t = useWords(conferenceWords);
  const words = useWords(conferenceFormWords);
  const { register } = useFormContext<ConferenceDraft>();
  return (
    <FormSection id="general">
      <TextInput className="w-full" name="title" label={t.fields.title} />
      <TicksInput
        className="w-full [&>div]:grid [&>div]:grid-cols-1 min-[26rem]:[&>div]:grid-cols-2 sm:[&>div]:grid-cols-3"
        name="kinds"
        label={t.fields.kinds}
        words={t.kinds}
      />
      <div className="w-full">
        <DateInput
          name="date"
          label={t.fields.date}
          hint={words.date.hint}
          severalWords={words.date.several}
          className="sm:max-w-md"
        />
        <Checkbox label={t.fields.isDateUnknown} {...register("isDateUnknown")} />
      </div>
      <EventStatusInput />
      <Fold label={words.add.endDate} isFilled={hasTimes}>
        <div className="grid gap-4 sm:grid-cols-2">
          <DateInput name="endDate" label={t.fields.endDate} />
          <ChoiceInput name="session" label={t.fields.session} words={t.sessions} />
          <TextInput name="startTime" label={t.fields.startTime} inputMode="numeric" />
          <TextInput name="endTime" label={t.fields.endTime} inputMode="numeric" />
        </div>
      </Fold>
      <ClusterInput />
      <PeriodInput name="period" />
      <PeriodInput name="nextPeriod" />
    </FormSection>
  );
}

function hasTimes({ endDate, session, startTime, endTime }: ConferenceDraft): boolean {
  return endDate !== null || session !== "" || startTime !== "" || endTime !== "";
}
