import { type FieldPath, useFormContext } from "react-hook-form";
import type { ConferenceDraft } from "../../../domain/conference/conference.ts";
import { Select, type SelectProps } from "../../../ui/Select.tsx";
import { useFieldSentence } from "./useFieldSentence.ts";

interface ChoiceInputProps extends Omit<SelectProps, "name" | "error" | "options"> {
  name: FieldPath<ConferenceDraft>;
  /** The choices in the order of the record's schema, each with its word. */
  words: Readonly<Record<string, string>>;
}

/** One choice of the record from a short known list. */
export function ChoiceInput({ name, words, ...props }: ChoiceInputProps) {
  const { register } = useFormContext<ConferenceDraft>();
  const options = Object.entries(words).map(([value, label]) => ({ value, label }));
  return <Select {...props} options={options} error={useFieldSentence(name)} {...register(name)} />;
}
