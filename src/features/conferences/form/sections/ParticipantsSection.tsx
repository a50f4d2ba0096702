import { blankRows } from "../../../../domain/conference/blankRows.ts";
import type { ConferenceDraft } from "../../../../domain/conference/conference.ts";
import { fold } from "../../../../domain/text/vietnamese.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import { conferenceWords } from "../../../../i18n/words/conference.ts";
import { conferenceFormWords } from "../../../../i18n/words/conferenceForm.ts";
import { exactItem } from "../../../../ui/PickerItem.ts";
import { useCatalogueItems } from "../CatalogueItems.tsx";
import { Fold } from "../Fold.tsx";
import { FormSection } from "../FormSection.tsx";
import { GroupOffer } from "../GroupOffer.tsx";
import { QuantityInput } from "../QuantityInput.tsx";
import { RowList } from "../RowList.tsx";
import { ParticipantRow } from "../rows/ParticipantRow.tsx";

/** Who took part: units and groups of units in protocol order, or only how many. */
export function ParticipantsSection() {
  const { fields } = useWords(conferenceWords);
  const { add, participants: t } = useWords(conferenceFormWords);
  const { items } = useCatalogueItems();
  return (
    <FormSection id="participants">
      <RowList
        name="participants"
        label={fields.participants}
        hint={t.hint}
        addLabel={add.participants}
        row={ParticipantRow}
        blank={blankRows.participant}
        fromLine={(line, fresh) => ({
          ...fresh,
          // "các phòng chuyên môn", "các đoàn thể": a plural names a group, not one unit.
          is: /^các /i.test(line) ? "group" : fresh.is,
          unit: { id: exactItem(items.units, line, fold)?.id ?? null, name: line },
        })}
        others={GroupOffer}
      />
      <Fold label={add.counts} isFilled={hasCounts}>
        <div className="grid gap-4 sm:grid-cols-2">
          <QuantityInput name="unitCount" label={fields.unitCount} />
          <QuantityInput name="headCount" label={fields.headCount} />
        </div>
        <p className="text-sm text-ink-faint">{t.countsHint}</p>
      </Fold>
    </FormSection>
  );
}

function hasCounts({ unitCount, headCount }: ConferenceDraft): boolean {
  return unitCount.written !== "" || headCount.written !== "";
}
