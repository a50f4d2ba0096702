import { blankRows } from "../../../../domain/conference/blankRows.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { FormSection } from "../FormSection.tsx";
import { RowList } from "../RowList.tsx";
import { AchievementRow } from "../rows/AchievementRow.tsx";
import { ItemRow } from "../rows/ItemRow.tsx";

const withText = <Row extends { text: string }>(line: string, fresh: Row): Row => ({ ...fresh, text: line });

/** What the event looked back on. */
export function OutcomesSection() {
  const { fields } = useWords(conferenceWords);
  const { add, rows } = useWords(conferenceFormWords);
  return (
    <FormSection id="outcomes">
      <RowList
        name="context"
        label={fields.context}
        addLabel={add.context}
        row={ItemRow}
        blank={blankRows.item}
        fromLine={withText}
      />
      <RowList
        name="achievements"
        label={fields.achievements}
        hint={rows.keys}
        addLabel={add.achievements}
        row={AchievementRow}
        blank={blankRows.achievement}
        fromLine={withText}
      />
      <RowList
        name="discussion"
        label={fields.discussion}
        addLabel={add.discussion}
        row={ItemRow}
        blank={blankRows.item}
        fromLine={withText}
      />
    </FormSection>
  );
}
