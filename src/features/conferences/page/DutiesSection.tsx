import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { NamedRef } from "../../../domain/namedRef.ts";
import type { WrittenDate } from "../../../domain/writtenDate.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceWords } from "../../../i18n/words/conference.ts";
import { personLine } from "../../../i18n/words/conferenceLines.ts";
import { conferencePageWords } from "../../../i18n/words/conferencePage.ts";
import { DateText } from "./DateText.tsx";
import { Items, Note } from "./Items.tsx";
import { UnitNames } from "./RefText.tsx";

/** What officials directed, each statement under the person who said it, in the order of the source. */
export function DirectivesSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { directive } = useWords(conferenceWords);
  const speakers = [...new Set(draft.directives.map(row => row.personId))];
  return speakers.map(personId => {
    const person = draft.people.find(one => one.id === personId);
    return (
      <div key={personId} className="mt-3 first:mt-0">
        <h3 className="mb-1 text-base font-medium">
          {person === undefined ? t.unnamedPerson : personLine(person)}
        </h3>
        <Items rows={draft.directives.filter(row => row.personId === personId)}>
          {row => <Duty unitsLabel={directive.units} units={row.units} deadline={row.deadline} />}
        </Items>
      </div>
    );
  });
}

/** The tasks for the time after the event: who owns them, until when, and where they come from. */
export function TasksSection({ draft }: { draft: ConferenceDraft }) {
  const t = useWords(conferencePageWords);
  const { task, taskOrigins } = useWords(conferenceWords);
  return (
    <Items rows={draft.tasks}>
      {row => {
        const person = draft.people.find(one => one.id === row.personId)?.who.name ?? "";
        return (
          <>
            <Duty unitsLabel={task.owners} units={row.owners} deadline={row.deadline} />
            {row.origin === "directive" && (
              <Note>{person === "" ? taskOrigins.directive : t.fromPerson(person)}</Note>
            )}
          </>
        );
      }}
    </Items>
  );
}

interface DutyProps {
  unitsLabel: string;
  units: readonly NamedRef[];
  deadline: WrittenDate | null;
}

function Duty({ unitsLabel, units, deadline }: DutyProps) {
  const { task } = useWords(conferenceWords);
  return (
    <>
      {units.length > 0 && (
        <Note>
          {unitsLabel}: <UnitNames units={units} />
        </Note>
      )}
      {deadline !== null && (
        <Note>
          {task.deadline}: <DateText date={deadline} />
        </Note>
      )}
    </>
  );
}
