import { useFormContext } from "react-hook-form";
import { blankRows } from "../../../../domain/conference/blankRows.ts";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { FormSection } from "../FormSection.tsx";
import { RowList } from "../RowList.tsx";
import { DirectiveRow } from "../rows/DirectiveRow.tsx";
import { TaskRow } from "../rows/TaskRow.tsx";

/** What officials directed, and the tasks for the time after. */
export function DirectionsSection() {
  const { fields } = useWords(conferenceWords);
  const { add, directions } = useWords(conferenceFormWords);
  const { getValues } = useFormContext<ConferenceDraft>();
  const onlyDirector = () => {
    const [one, another] = getValues("people").filter(person => person.roles.includes("directing"));
    return one && !another ? one.id : "";
  };
  return (
    <FormSection id="directions">
      <RowList
        name="directives"
        label={fields.directives}
        addLabel={add.directives}
        row={DirectiveRow}
        blank={before => ({ ...blankRows.directive(), personId: before?.personId ?? onlyDirector() })}
        fromLine={(line, fresh) => ({ ...fresh, text: line })}
      />
      <RowList
        name="tasks"
        label={fields.tasks}
        hint={directions.hintTasks}
        addLabel={add.tasks}
        row={TaskRow}
        blank={before => ({
          ...blankRows.task(),
          ...(before && { origin: before.origin, personId: before.personId }),
        })}
        fromLine={(line, fresh) => ({ ...fresh, text: line })}
      />
    </FormSection>
  );
}
