import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import type { NamedRef } from "../../../../domain/namedRef.ts";
import type { WrittenDate } from "../../../../domain/writtenDate.ts";
import type { Language } from "../../../../i18n/catalogue.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { writtenDateText } from "../../../../i18n/words/writtenDateText.ts";
import { personLabel } from "../personLabel.ts";

/** By whom, to whom and until when, in a few words, for a closed row. */
export function useAssignmentSummary(language: Language) {
  const { directions: t } = useWords(conferenceFormWords);
  return {
    person: ({ people }: ConferenceDraft, id: unknown) => personLabel(people.find(one => one.id === id)),
    names: (refs: unknown) => (refs as NamedRef[]).map(ref => ref.name).join(", "),
    deadline: (date: unknown) => date !== null && t.deadline(writtenDateText(date as WrittenDate, language)),
  };
}
