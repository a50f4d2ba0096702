import { blankRows } from "../../../../domain/conference/blankRows.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { FormSection } from "../FormSection.tsx";
import { RecordFilesList } from "../files/RecordFilesList.tsx";
import { RowList } from "../RowList.tsx";
import { BasisDocumentRow } from "../rows/BasisDocumentRow.tsx";
import { ContradictionRow } from "../rows/ContradictionRow.tsx";
import { SourceRow } from "../rows/SourceRow.tsx";

/** What the event rests on, and where this record comes from. */
export function SourcesSection() {
  const { fields } = useWords(conferenceWords);
  const { add } = useWords(conferenceFormWords);
  return (
    <FormSection id="sources">
      <RecordFilesList />
      <RowList
        name="sources"
        label={fields.sources}
        addLabel={add.sources}
        row={SourceRow}
        blank={blankRows.source}
      />
      <RowList
        name="basisDocuments"
        label={fields.basisDocuments}
        addLabel={add.basisDocuments}
        row={BasisDocumentRow}
        blank={blankRows.basisDocument}
      />
      <RowList
        name="contradictions"
        label={fields.contradictions}
        addLabel={add.contradictions}
        row={ContradictionRow}
        blank={blankRows.contradiction}
      />
    </FormSection>
  );
}
