import type { ClipboardEvent } from "react";
import type { FieldPathByValue } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import type { NamedRef } from "../../../domain/namedRef.ts";
import { fold } from "../../../domain/text/vietnamese.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { conferenceFormWords } from "../../../i18n/words/conferenceForm.ts";
import type { FieldWords } from "../../../ui/Field.tsx";
import { Picker } from "../../../ui/Picker.tsx";
import { type CatalogueName, useCatalogueItems } from "./CatalogueItems.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";
import { useRecordField } from "./useRecordField.ts";

interface RefInputProps extends FieldWords {
  name: FieldPathByValue<ConferenceDraft, NamedRef>;
  from: CatalogueName;
  /** Makes what was typed a new entry of the catalogue. */
  onCreate?: ((name: string) => void) | undefined;
  createLabel?: (name: string) => string;
  onChosen?: ((chosen: NamedRef) => void) | undefined;
  onPaste?: (event: ClipboardEvent<HTMLElement>) => void;
  className?: string;
}

/** Something that the source names, linked to the catalogue where somebody chose the entry; otherwise it stays as typed. */
export function RefInput({ name, from, onChosen, onPaste, className, ...props }: RefInputProps) {
  const words = useWords(conferenceFormWords).picker;
  const items = useCatalogueItems().items[from];
  const field = useRecordField(name);
  return (
    <div className={className} onPaste={onPaste}>
      <Picker
        {...props}
        name={name}
        items={items}
        fold={fold}
        words={words}
        value={field.value}
        onChange={value => {
          field.onChange(value);
          if (value.id !== null) onChosen?.(value);
        }}
        onBlur={field.onBlur}
        error={useFieldSentence(name)}
      />
    </div>
  );
}
