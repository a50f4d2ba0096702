import { useFormContext, useWatch } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { Button } from "../../../ui/Button.tsx";
import { personLabel } from "./personLabel.ts";

type People = ConferenceDraft["people"];

function directors(people: People) {
  if (people.some(person => person.roles.includes("presiding") && personLabel(person) !== "")) return [];
  return people.flatMap((person, at) =>
    person.roles.includes("directing") && personLabel(person) !== ""
      ? [{ at, id: person.id, name: person.who.name.trim() || personLabel(person) }]
      : [],
  );
}

/** Directing is not presiding: when the source names nobody presiding, that stays so unless the person decides otherwise. */
export function NobodyPresides() {
  const { people: t } = useWords(conferenceFormWords);
  const { getValues, setValue } = useFormContext<ConferenceDraft>();
  const found = useWatch<ConferenceDraft, "people", ConferenceDraft, ReturnType<typeof directors>>({
    name: "people",
    compute: directors,
  });
  if (found.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      {t.nobodyPresides}
      {found.map(({ at, id, name }) => (
        <Button
          key={id}
          size="small"
          onClick={() => setValue(`people.${at}.roles`, ["presiding", ...getValues(`people.${at}.roles`)])}
        >
          {t.letPreside(name)}
        </Button>
      ))}
    </p>
  );
}
