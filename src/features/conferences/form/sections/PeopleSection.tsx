import { blankRows } from "../../../../domain/conference/blankRows.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { FormSection } from "../FormSection.tsx";
import { NobodyPresides } from "../NobodyPresides.tsx";
import { RowList } from "../RowList.tsx";
import { PersonRow } from "../rows/PersonRow.tsx";
import { VenueRow } from "../rows/VenueRow.tsx";

/** Where it was held, and who did what there. */
export function PeopleSection() {
  const { fields } = useWords(conferenceWords);
  const { add } = useWords(conferenceFormWords);
  return (
    <FormSection id="people">
      <RowList
        name="venues"
        label={fields.venues}
        addLabel={add.venues}
        row={VenueRow}
        blank={blankRows.venue}
        fromLine={(line, fresh) => ({ ...fresh, name: line })}
      />
      <div className="w-full">
        <RowList
          name="people"
          label={fields.people}
          addLabel={add.people}
          row={PersonRow}
          blank={blankRows.person}
        />
        <NobodyPresides />
      </div>
    </FormSection>
  );
}
