import { useFormContext, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { isCalledOff } from "../../../domain/conference/recordable.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { ChoiceInput } from "./ChoiceInput.tsx";
import { TextInput } from "./TextInput.tsx";

/** Whether the event took place, and why not; a reason once typed stays in sight whatever is chosen afterwards. */
export function EventStatusInput() {
  const { fields, eventStatuses } = useWords(conferenceWords);
  const { control } = useFormContext<ConferenceDraft>();
  const [status, reason] = useWatch({ control, name: ["eventStatus", "eventStatusReason"] });
  return (
    <div className="grid w-full gap-4">
      <ChoiceInput
        className="sm:max-w-64"
        name="eventStatus"
        label={fields.eventStatus}
        words={eventStatuses}
      />
      {(isCalledOff(status) || reason !== "") && (
        <TextInput name="eventStatusReason" label={fields.eventStatusReason} />
      )}
    </div>
  );
}
