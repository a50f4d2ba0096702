import { blankRows } from "../../../../domain/conference/blankRows.ts";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { ChoiceInput } from "../ChoiceInput.tsx";
import { Fold } from "../Fold.tsx";
import { FormSection } from "../FormSection.tsx";
import { QuantityInput } from "../QuantityInput.tsx";
import { RowList } from "../RowList.tsx";
import { AgreementItemRow } from "../rows/AgreementItemRow.tsx";
import { CampaignRow } from "../rows/CampaignRow.tsx";
import { CommendationRow } from "../rows/CommendationRow.tsx";
import { ResultRow } from "../rows/ResultRow.tsx";
import { TitleRow } from "../rows/TitleRow.tsx";

/** What was promised, launched, praised and decided. */
export function EmulationSection() {
  const t = useWords(conferenceWords);
  const { add } = useWords(conferenceFormWords);
  return (
    <FormSection id="emulation">
      <RowList
        name="campaigns"
        label={t.fields.campaigns}
        addLabel={add.campaigns}
        row={CampaignRow}
        blank={blankRows.campaign}
        fromLine={(line, fresh) => ({ ...fresh, name: line })}
      />
      <RowList
        name="commendations"
        label={t.fields.commendations}
        addLabel={add.commendations}
        row={CommendationRow}
        blank={blankRows.commendation}
        fromLine={(line, fresh) => ({ ...fresh, text: line })}
      />
      <Fold label={add.agreement} isFilled={hasAgreement}>
        <AgreementBlock />
      </Fold>
      <Fold label={add.results} isFilled={hasResults}>
        <div className="grid gap-4">
          <ChoiceInput
            name="resultExtent"
            label={t.fields.resultExtent}
            words={t.resultExtents}
            className="sm:max-w-md"
          />
          <RowList
            name="results"
            label={t.fields.results}
            addLabel={add.resultRow}
            row={ResultRow}
            blank={before => ({ ...blankRows.result(), stage: before?.stage ?? "vote" })}
            fromLine={(line, fresh) => ({ ...fresh, subject: { id: null, name: line } })}
          />
        </div>
      </Fold>
    </FormSection>
  );
}

function AgreementBlock() {
  const t = useWords(conferenceWords);
  const { add } = useWords(conferenceFormWords);
  return (
    <div className="grid gap-4">
      <h3 className="text-base font-semibold">{t.fields.agreement}</h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <QuantityInput name="agreement.signed" label={t.agreementFields.signed} />
        <QuantityInput name="agreement.signedOf" label={t.agreementFields.signedOf} />
      </div>
      <RowList
        name="agreement.items"
        label={t.agreementFields.items}
        addLabel={add.agreementItems}
        row={AgreementItemRow}
        blank={blankRows.agreementItem}
        fromLine={(line, fresh) => ({ ...fresh, text: line })}
      />
      <RowList
        name="agreement.titles"
        label={t.agreementFields.titles}
        addLabel={add.titles}
        row={TitleRow}
        blank={blankRows.registeredTitle}
      />
    </div>
  );
}

function hasAgreement({ agreement }: ConferenceDraft): boolean {
  const { items, titles, signed, signedOf } = agreement;
  return items.length > 0 || titles.length > 0 || signed.written !== "" || signedOf.written !== "";
}

function hasResults({ results, resultExtent }: ConferenceDraft): boolean {
  return results.length > 0 || resultExtent !== "";
}
