import type { FieldPathByValue } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";
import { useRecordField } from "./useRecordField.ts";

interface TicksInputProps {
  name: FieldPathByValue<ConferenceDraft, string[]>;
  label: string;
  words: Readonly<Record<string, string>>;
  className?: string;
}

/** Any number of choices of the record, kept in the order of their list. */
export function TicksInput({ name, label, words, className }: TicksInputProps) {
  const field = useRecordField(name);
  const chosen: readonly string[] = field.value;
  const toggle = (pressed: string) =>
    field.onChange(Object.keys(words).filter(key => chosen.includes(key) !== (key === pressed)));
  return (
    <CheckboxGroup
      inline
      label={label}
      name={name}
      className={className}
      error={useFieldSentence(name)}
      options={Object.entries(words).map(([value, word]) => ({ value, label: word }))}
      value={chosen}
      onChange={event => toggle(event.target.value)}
    />
  );
}
