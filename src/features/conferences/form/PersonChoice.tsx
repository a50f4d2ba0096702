import { type FieldPath, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { ChoiceInput } from "./ChoiceInput.tsx";
import { personLabel } from "./personLabel.ts";

interface PersonChoiceProps {
  name: FieldPath<ConferenceDraft>;
  label: string;
  compact?: boolean;
}

const choices = (people: ConferenceDraft["people"]) =>
  people.map(person => [person.id, personLabel(person)] as const).filter(([, label]) => label !== "");

/** One of the people of this record. */
export function PersonChoice(props: PersonChoiceProps) {
  const { directions } = useWords(conferenceFormWords);
  const people = useWatch<ConferenceDraft, "people", ConferenceDraft, ReturnType<typeof choices>>({
    name: "people",
    compute: choices,
  });
  const words = { "": directions.nobody, ...Object.fromEntries(people) };
  // The browser can only show a choice that is there, so the list is made anew when the people change.
  return <ChoiceInput key={people.join()} {...props} words={words} />;
}
