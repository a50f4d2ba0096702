import type { FieldPathByValue } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import { ManyPicker } from "../../../ui/ManyPicker.tsx";
import { useCatalogueItems } from "./CatalogueItems.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";
import { useRecordField } from "./useRecordField.ts";

interface TagsInputProps {
  name: FieldPathByValue<ConferenceDraft, string[]>;
  label: string;
  className?: string;
}

/** Fields of work as free words; those used before are offered. */
export function TagsInput({ name, ...props }: TagsInputProps) {
  const words = useWords(conferenceFormWords).picker;
  const { items } = useCatalogueItems();
  const field = useRecordField(name);
  return (
    <ManyPicker
      {...props}
      name={name}
      items={items.fieldsOfWork}
      fold={fold}
      words={words}
      removeLabel={words.remove}
      value={(field.value as string[]).map(tag => ({ id: null, name: tag }))}
      onChange={tags => field.onChange(tags.map(tag => tag.name))}
      error={useFieldSentence(name)}
    />
  );
}
