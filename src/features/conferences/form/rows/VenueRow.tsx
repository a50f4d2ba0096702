import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";

/** One place of the event. */
export function VenueRow({ at, entry }: RowProps<"venues">) {
  const t = useWords(conferenceWords);
  return (
    <div className="grid gap-2 sm:grid-cols-[1fr_9rem]">
      <TextInput compact name={`${at}.name`} label={t.venue.name} {...entry} />
      <ChoiceInput compact name={`${at}.kind`} label={t.venue.kind} words={t.venueKinds} />
    </div>
  );
}
