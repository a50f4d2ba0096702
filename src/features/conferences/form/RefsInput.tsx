import type { FieldPathByValue } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { NamedRef } from "../../../domain/namedRef.ts";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { ManyPicker } from "../../../ui/ManyPicker.tsx";
import { useCatalogueItems } from "./CatalogueItems.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";
import { useRecordField } from "./useRecordField.ts";

interface RefsInputProps {
  name: FieldPathByValue<ConferenceDraft, NamedRef[]>;
  label: string;
  className?: string;
}

/** Any number of units that the source names. */
export function RefsInput({ name, ...props }: RefsInputProps) {
  const words = useWords(conferenceFormWords).picker;
  const { items } = useCatalogueItems();
  const field = useRecordField(name);
  return (
    <ManyPicker
      {...props}
      name={name}
      items={items.units}
      fold={fold}
      words={words}
      removeLabel={words.remove}
      value={field.value}
      onChange={field.onChange}
      error={useFieldSentence(name)}
    />
  );
}
