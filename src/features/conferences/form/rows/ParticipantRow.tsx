import { useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { QuantityInput } from "../QuantityInput.tsx";
import { RefInput } from "../RefInput.tsx";
import { RowDetails } from "../RowDetails.tsx";
import type { RowProps } from "../RowFrame.tsx";
import { TextInput } from "../TextInput.tsx";
import { useCatalogueEntry } from "../useCatalogueEntry.ts";

/** One line of the participants: a unit, or a group of units named as one. */
export function ParticipantRow({ at, number, entry }: RowProps<"participants">) {
  const t = useWords(conferenceWords);
  const { participants: words } = useWords(conferenceFormWords);
  const [is, attendance] = useWatch<
    ConferenceDraft,
    [`participants.${number}.is`, `participants.${number}.attendance`]
  >({ name: [`${at}.is`, `${at}.attendance`], exact: true });
  const create = useCatalogueEntry("units", `${at}.unit`);
  return (
    <>
      <div className="grid gap-2 sm:grid-cols-[8.5rem_11rem_1fr]">
        <div role="presentation" onKeyDown={entry.onKeyDown} className="sm:col-span-3">
          {is === "group" ? (
            <TextInput
              compact
              id={`${at}.unit`}
              name={`${at}.unit.name`}
              label={t.participant.group}
              onPaste={entry.onPaste}
            />
          ) : (
            <RefInput
              compact
              name={`${at}.unit`}
              from="units"
              label={t.participant.unit}
              onPaste={entry.onPaste}
              {...create}
            />
          )}
        </div>
        <ChoiceInput compact name={`${at}.is`} label={t.participant.is} words={t.participantKinds} />
        <ChoiceInput
          compact
          name={`${at}.attendance`}
          label={t.participant.attendance}
          words={t.attendances}
        />
      </div>
      {attendance === "absent" && (
        <TextInput className="mt-2" name={`${at}.reason`} label={t.participant.reason} />
      )}
      {attendance === "substitute" && (
        <TextInput className="mt-2" name={`${at}.substitute`} label={t.participant.substitute} />
      )}
      <RowDetails
        at={at}
        number={number}
        summary={(_, get) => [
          String(get("delegates")),
          attendance !== "absent" && String(get("reason")),
          attendance !== "substitute" && String(get("substitute")),
          get("headCount.written") !== "" && words.people(String(get("headCount.written"))),
        ]}
      >
        {() => (
          <>
            <TextInput name={`${at}.delegates`} label={t.participant.delegates} />
            <div className="grid gap-3 sm:grid-cols-2">
              <QuantityInput name={`${at}.headCount`} label={t.participant.headCount} />
              {attendance !== "substitute" && (
                <TextInput name={`${at}.substitute`} label={t.participant.substitute} />
              )}
            </div>
            {attendance !== "absent" && <TextInput name={`${at}.reason`} label={t.participant.reason} />}
          </>
        )}
      </RowDetails>
    </>
  );
}
