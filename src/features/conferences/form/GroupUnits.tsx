import type { GroupChoice } from "../../../domain/conference/groupParticipants.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";

/** The units of a chosen group by what becomes of them, said before it is done. */
export function GroupUnits({ choice: { added, listed, ended } }: { choice: GroupChoice }) {
  const { group: t } = useWords(conferenceFormWords);
  const parts = [
    { title: t.added(added.length), units: added },
    { title: t.listed, units: listed },
    { title: t.ended, units: ended },
  ].filter(({ units }) => units.length > 0);
  return (
    <output className="grid gap-3">
      {parts.length === 0 && <p>{t.nobody}</p>}
      {parts.map(({ title, units }) => (
        <section key={title}>
          <h3 className="mb-1 text-sm font-medium text-ink-soft">{title}</h3>
          <ul className="list-disc pl-5">
            {units.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
      ))}
    </output>
  );
}
