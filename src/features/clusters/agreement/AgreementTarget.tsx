import { useController } from "react-hook-form";
import { formatDecimal } from "../../../domain/text/decimal.ts";
import { readQuantity } from "../../../domain/text/readQuantity.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { agreementWords } from "../../../i18n/words/agreements.ts";
import { UnderstoodField } from "../../../ui/UnderstoodField.tsx";
import type { TypedAgreement } from "./typedAgreement.ts";
import { useAgreementError } from "./useAgreementError.ts";

/** A target typed as people write it ("ít nhất 1.200"); one that can be meant in two ways is asked about. */
export function AgreementTarget({ name }: { name: `items.${number}.target` }) {
  const { form: t, target: label } = useWords(agreementWords);
  const { field } = useController<TypedAgreement, typeof name>({ name });
  const errorOf = useAgreementError();
  const { written, value } = field.value;
  const reading = readQuantity(written);
  const possible = value === null && "ambiguous" in reading ? reading.ambiguous : [];
  const number = value === null ? "" : formatDecimal(value);
  const understood = "textOnly" in reading ? t.textOnly : number === written.trim() ? "" : number;
  return (
    <UnderstoodField
      name={name}
      label={label}
      text={written}
      onText={typed => {
        const read = readQuantity(typed);
        field.onChange({ written: typed, value: "ok" in read ? read.ok : null });
      }}
      onBlur={field.onBlur}
      error={errorOf(name)}
      understood={understood}
      readings={possible.map(one => ({
        label: t.isIt(formatDecimal(one)),
        onChoose: () => field.onChange({ written, value: one }),
      }))}
    />
  );
}
