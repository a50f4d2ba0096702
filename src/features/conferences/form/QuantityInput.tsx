import type { FieldPathByValue } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { formatDecimal } from "../../../domain/text/decimal.ts";
import type { Quantity } from "../../../domain/text/quantity.ts";
import { readQuantity } from "../../../domain/text/readQuantity.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import type { FieldWords } from "../../../ui/Field.tsx";
import { UnderstoodField } from "../../../ui/UnderstoodField.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";
import { useRecordField } from "./useRecordField.ts";

interface QuantityInputProps extends FieldWords {
  name: FieldPathByValue<ConferenceDraft, Quantity>;
  className?: string;
}

/** A number typed as the source has it ("hơn 1.200"); one that can be meant in two ways is asked about. */
export function QuantityInput({ name, ...props }: QuantityInputProps) {
  const t = useWords(conferenceFormWords).quantity;
  const field = useRecordField(name);
  const refused = useFieldSentence(name);
  const { written, value }: Quantity = field.value;
  const reading = readQuantity(written);
  const possible = value === null && "ambiguous" in reading ? reading.ambiguous : [];

  const understood = () => {
    if ("textOnly" in reading) return t.textOnly;
    const said = value === null ? "" : formatDecimal(value);
    return said === written.trim() ? "" : said;
  };
  return (
    <UnderstoodField
      {...props}
      name={name}
      text={written}
      onText={typed => {
        const read = readQuantity(typed);
        field.onChange({ written: typed, value: "ok" in read ? read.ok : null });
      }}
      onBlur={field.onBlur}
      error={refused}
      understood={understood()}
      readings={possible.map(number => ({
        label: t.isIt(formatDecimal(number)),
        onChoose: () => field.onChange({ written, value: number }),
      }))}
    />
  );
}
