import { type FieldPathByValue, useController } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference.ts";
import { CheckboxGroup } from "../../../ui/CheckboxGroup.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";

interface TicksInputProps {
  name: FieldPathByValue<ConferenceDraft, string[]>;
  label: string;
  words: Readonly<Record<string, string>>;
  className?: string;
}

/** Any number of choices of the record, kept in the order of their list. */
export function TicksInput({ name, label, words, className }: TicksInputProps) {
  const { field } = useController<ConferenceDraft, typeof name>({ name });
  const chosen = new Set<string>(field.value);
  const toggle = (value: string) => {
    if (!chosen.delete(value)) chosen.add(value);
    field.onChange(Object.keys(words).filter(key => chosen.has(key)));
  };
  return (
    <CheckboxGroup
      inline
      label={label}
      name={name}
      className={className}
      error={useFieldSentence(name)}
      options={Object.entries(words).map(([value, word]) => ({ value, label: word }))}
      value={[...chosen]}
      onChange={event => toggle(event.target.value)}
    />
  );
}
