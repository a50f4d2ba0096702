import { useFormContext } from "react-hook-form";
import { blankRows } from "../../../../domain/conference/blankRows.ts";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { RadioGroup } from "../../../../ui/RadioGroup.tsx";
import { FormSection } from "../FormSection.tsx";
import { RowList } from "../RowList.tsx";
import { ItemRow } from "../rows/ItemRow.tsx";
import { LimitationRow } from "../rows/LimitationRow.tsx";

/** What did not go well, as far as the source says, and what is to be done about it. */
export function LimitationsSection() {
  const t = useWords(conferenceWords);
  const { add, limitations } = useWords(conferenceFormWords);
  const { register } = useFormContext<ConferenceDraft>();
  return (
    <FormSection id="limitations">
      <RadioGroup
        className="w-full"
        label={t.fields.limitationStatement}
        hint={limitations.hintStatement}
        options={Object.entries(t.limitationStatements).map(([value, label]) => ({ value, label }))}
        {...register("limitationStatement")}
      />
      <RowList
        name="limitations"
        label={t.fields.limitations}
        addLabel={add.limitations}
        row={LimitationRow}
        blank={blankRows.limitation}
        fromLine={(line, fresh) => ({ ...fresh, text: line })}
      />
      <RowList
        name="solutions"
        label={t.fields.solutions}
        addLabel={add.solutions}
        row={ItemRow}
        blank={blankRows.item}
        fromLine={(line, fresh) => ({ ...fresh, text: line })}
      />
    </FormSection>
  );
}
